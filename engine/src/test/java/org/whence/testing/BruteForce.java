package org.whence.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.whence.knowledge.Cluster;
import org.whence.knowledge.Figure;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Likelihood;
import org.whence.knowledge.Meeting;
import org.whence.knowledge.Model;
import org.whence.knowledge.PriorRatio;
import org.whence.knowledge.Setting;
import org.whence.knowledge.TargetPair;
import org.whence.knowledge.Tissue;
import org.whence.observation.Person;
import org.whence.observation.PositiveCount;
import org.whence.observation.Presentation;

/**
 * The posterior by the shortest way: every subset of the targets, each formula as it is printed, nothing shared with the engine but the model's own records.
 *
 * <p>Clusters use Gauss–Hermite nodes found here, and thresholds found by bisection so that each figure stays as published on those nodes.
 */
public final class BruteForce {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int MOST_TOGETHER = 3;
    private static final GaussHermite FIVE = GaussHermite.of(5);
    private static final GaussHermite NINE = GaussHermite.of(9);
    private static final Map<List<Double>, Double> THRESHOLDS = new HashMap<>();

    private final Model model;
    private final Person person;
    private final Setting setting;
    private final Presentation presentation;
    private final Map<Set<Integer>, Double> posterior = new HashMap<>();

    private BruteForce(Model model, Person person, String setting, Presentation presentation) {
        this.model = model;
        this.person = person;
        this.setting = model.settings().get(model.settings().indexOf(setting));
        this.presentation = presentation;
        double sum = 0.0;
        for (Set<Integer> h : subsets()) {
            double weight = prior(h) * likelihood(h);
            posterior.put(h, weight);
            sum += weight;
        }
        for (Map.Entry<Set<Integer>, Double> entry : posterior.entrySet()) {
            entry.setValue(entry.getValue() / sum);
        }
    }

    /** The posterior of a person in a setting who presents like this. */
    public static BruteForce of(Model model, Person person, String setting, Presentation presentation) {
        return new BruteForce(model, person, setting, presentation);
    }

    /** Posterior probability of exactly these targets. */
    public double combination(Set<Integer> h) {
        return posterior.getOrDefault(h, 0.0);
    }

    /** Posterior probability that a target is active. */
    public double probability(int target) {
        double sum = 0.0;
        for (Map.Entry<Set<Integer>, Double> entry : posterior.entrySet()) {
            sum += entry.getKey().contains(target) ? entry.getValue() : 0.0;
        }
        return sum;
    }

    /** Posterior probability that any of these targets is active. */
    public double any(Set<Integer> targets) {
        double sum = 0.0;
        for (Map.Entry<Set<Integer>, Double> entry : posterior.entrySet()) {
            sum += entry.getKey().stream().anyMatch(targets::contains) ? entry.getValue() : 0.0;
        }
        return sum;
    }

    private List<Set<Integer>> subsets() {
        int n = model.targets().size();
        List<Set<Integer>> subsets = new ArrayList<>();
        for (int mask = 0; mask < 1 << n; mask++) {
            Set<Integer> h = new TreeSet<>();
            for (int s = 0; s < n; s++) {
                if ((mask >> s & 1) == 1) {
                    h.add(s);
                }
            }
            if (h.size() <= MOST_TOGETHER && !holdsStrangers(h)) {
                subsets.add(h);
            }
        }
        return subsets;
    }

    /** Two serious targets stand together only when a pair says so. */
    private boolean holdsStrangers(Set<Integer> h) {
        List<Integer> serious = h.stream().filter(s -> model.targets().get(s).tissue() == Tissue.SERIOUS).toList();
        for (int a : serious) {
            for (int b : serious) {
                boolean named = model.pairs().stream().anyMatch(p -> p.first() == a && p.second() == b && p.ratio() > 0);
                if (a < b && !named) {
                    return true;
                }
            }
        }
        return false;
    }

    private double prior(Set<Integer> h) {
        double weight = 1.0;
        for (int s : h) {
            weight *= odds(s);
        }
        for (TargetPair pair : model.pairs()) {
            weight *= h.contains(pair.first()) && h.contains(pair.second()) ? pair.ratio() : 1.0;
        }
        for (int beyond = 1; beyond < h.size(); beyond++) {
            weight *= setting.together();
        }
        for (Meeting meeting : setting.meetings()) {
            boolean some = meeting.some().stream().anyMatch(h::contains);
            boolean others = meeting.others().stream().anyMatch(h::contains);
            weight *= some && others ? meeting.ratio() : 1.0;
        }
        return weight;
    }

    private double odds(int target) {
        double odds = setting.odds().get(target);
        for (PriorRatio ratio : model.ratios()) {
            odds *= ratio.target() == target && applies(ratio) ? ratio.ratio() : 1.0;
        }
        return odds;
    }

    private boolean applies(PriorRatio ratio) {
        return switch (ratio.factor()) {
            case "age" -> person.age().isPresent() && inBand(person.age().get(), ratio.level());
            case "sex" -> person.sex().isPresent() && person.sex().get().id().equals(ratio.level());
            default -> person.pregnancy().isPresent() && person.pregnancy().get().id().equals(ratio.level());
        };
    }

    private static boolean inBand(int age, String band) {
        String[] bounds = band.split("-");
        int from = Integer.parseInt(bounds[0]);
        int to = bounds.length > 1 ? Integer.parseInt(bounds[1]) : Integer.MAX_VALUE;
        return age >= from && age <= to;
    }

    private double likelihood(Set<Integer> h) {
        double product = 1.0;
        Set<Integer> inClusters = new HashSet<>();
        for (Cluster cluster : model.clusters()) {
            inClusters.addAll(cluster.findings());
            product *= clustered(cluster, h);
        }
        for (int f = 0; f < model.findings().size(); f++) {
            int state = presentation.states()[f];
            product *= state >= 0 && !inClusters.contains(f) ? states(f, h)[state] : 1.0;
        }
        return product;
    }

    /** Probability of each state of a finding, given a combination. */
    private double[] states(int f, Set<Integer> h) {
        Likelihood likelihood = model.likelihoods().get(f);
        Map<Integer, double[]> causes = new HashMap<>();
        for (int i = 0; i < likelihood.targets().size(); i++) {
            Figure figure = likelihood.figures().get(i);
            if (h.contains(likelihood.targets().get(i))) {
                causes.put(figure.parameter(), figure.probabilities());
            }
        }
        double[] leak = likelihood.leak().probabilities();
        if (causes.isEmpty()) {
            return leak;
        }
        FindingKind kind = model.findings().get(f).kind();
        List<double[]> active = List.copyOf(causes.values());
        return switch (kind) {
            case BINARY -> noisyOr(leak[1], active);
            case ORDINAL -> worst(active);
            case CATEGORICAL -> mixture(active);
        };
    }

    private static double[] noisyOr(double b, List<double[]> causes) {
        double inhibited = 1.0;
        double spared = 1.0;
        for (double[] cause : causes) {
            double p = cause[1];
            if (p >= b) {
                double lambda = 1.0 - (1.0 - p) / (1.0 - b);
                spared *= 1.0 - lambda;
            } else {
                inhibited *= p / b;
            }
        }
        double present = 1.0 - (1.0 - b * inhibited) * spared;
        return new double[] {1.0 - present, present};
    }

    private static double[] worst(List<double[]> causes) {
        int states = causes.get(0).length;
        double[] upTo = new double[states];
        for (int k = 0; k < states; k++) {
            upTo[k] = 1.0;
            for (double[] cause : causes) {
                double sum = 0.0;
                for (int j = 0; j <= k; j++) {
                    sum += cause[j];
                }
                upTo[k] *= sum;
            }
        }
        double[] result = new double[states];
        for (int k = 0; k < states; k++) {
            result[k] = upTo[k] - (k == 0 ? 0.0 : upTo[k - 1]);
        }
        return result;
    }

    private static double[] mixture(List<double[]> causes) {
        double[] result = new double[causes.get(0).length];
        for (int k = 0; k < result.length; k++) {
            for (double[] cause : causes) {
                result[k] += cause[k];
            }
            result[k] /= causes.size();
        }
        return result;
    }

    private double clustered(Cluster cluster, Set<Integer> h) {
        double strongest = 0.0;
        for (double loading : cluster.loadings()) {
            strongest = Math.max(strongest, Math.abs(loading));
        }
        GaussHermite rule = strongest > 0.5 ? NINE : FIVE;
        double sum = 0.0;
        for (int q = 0; q < rule.size(); q++) {
            double product = rule.weight(q);
            for (int f : cluster.findings()) {
                int state = presentation.states()[f];
                product *= state >= 0 ? given(cluster, f, h, rule, q)[state] : 1.0;
            }
            for (PositiveCount count : presentation.counts()) {
                product *= cluster.findings().containsAll(count.findings()) ? counted(count, cluster, h, rule, q) : 1.0;
            }
            sum += product;
        }
        return sum;
    }

    /** Probability of each state of a member, given the combination and a node of the factor. */
    private double[] given(Cluster cluster, int f, Set<Integer> h, GaussHermite rule, int q) {
        double loading = cluster.loadings().get(cluster.findings().indexOf(f));
        double[] marginal = states(f, h);
        double[] result = new double[marginal.length];
        double above = 0.0;
        double aboveGiven = 0.0;
        for (int k = marginal.length - 1; k > 0; k--) {
            above += marginal[k];
            double given = NORMAL.cumulativeProbability(threshold(above, loading, rule) + loading * rule.node(q));
            result[k] = given - aboveGiven;
            aboveGiven = given;
        }
        result[0] = 1.0 - aboveGiven;
        return result;
    }

    /** Every way in which k of the n tests can be positive. */
    private double counted(PositiveCount count, Cluster cluster, Set<Integer> h, GaussHermite rule, int q) {
        int n = count.findings().size();
        double sum = 0.0;
        for (int mask = 0; mask < 1 << n; mask++) {
            int positive = Integer.bitCount(mask);
            if (positive == count.positive() || count.orMore() && positive > count.positive()) {
                double product = 1.0;
                for (int t = 0; t < n; t++) {
                    int state = (mask >> t & 1) == 1 ? Finding.PRESENT : Finding.ABSENT;
                    product *= given(cluster, count.findings().get(t), h, rule, q)[state];
                }
                sum += product;
            }
        }
        return sum;
    }

    /** The threshold at which the weighted mean of the node probabilities is {@code p}. */
    private static synchronized double threshold(double p, double loading, GaussHermite rule) {
        return THRESHOLDS.computeIfAbsent(List.of(p, loading, (double) rule.size()), key -> bisect(p, loading, rule));
    }

    private static double bisect(double p, double loading, GaussHermite rule) {
        double low = -60.0;
        double high = 60.0;
        for (int step = 0; step < 80; step++) {
            double middle = (low + high) / 2.0;
            if (mean(middle, loading, rule) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2.0;
    }

    private static double mean(double threshold, double loading, GaussHermite rule) {
        double sum = 0.0;
        for (int q = 0; q < rule.size(); q++) {
            sum += rule.weight(q) * NORMAL.cumulativeProbability(threshold + loading * rule.node(q));
        }
        return sum;
    }

    /** Probability that yes/no tests answer like this when the factor is a normal variable, not nodes: a trapezium of many steps over ±9. */
    public static double dense(double[] present, double[] loadings, boolean[] positive) {
        int steps = 2000;
        double sum = 0.0;
        for (int i = 0; i <= steps; i++) {
            double z = -9.0 + 18.0 * i / steps;
            double product = NORMAL.density(z) * 18.0 / steps;
            for (int t = 0; t < present.length; t++) {
                double a = NORMAL.inverseCumulativeProbability(present[t]) * Math.sqrt(1.0 + loadings[t] * loadings[t]);
                double p = NORMAL.cumulativeProbability(a + loadings[t] * z);
                product *= positive[t] ? p : 1.0 - p;
            }
            sum += product;
        }
        return sum;
    }
}
