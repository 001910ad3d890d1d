package org.whence.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.whence.knowledge.Cluster;
import org.whence.knowledge.Finding;
import org.whence.knowledge.Model;
import org.whence.knowledge.Setting;
import org.whence.observation.Person;
import org.whence.observation.PositiveCount;
import org.whence.observation.Presentation;
import org.whence.probability.CredibleInterval;
import org.whence.probability.Elementary;
import org.whence.probability.Stratified;

/**
 * 95 % credible intervals: the posterior computed again under fixed draws of every figure it rests on, over the combinations that carry the weight. The priors and
 * the strength of dependence are drawn too.
 */
final class Intervals {
    /**
     * The figures are drawn before the answers are known, and answers say a little of the figures too: with truth drawn from the model, the middle 95 % of the draws
     * hold it in 91 %, their middle 97.5 % in 95 % (docs/validation.md). So the 95 % interval is the latter.
     */
    private static final double ASSUMED_LOWER = 0.0125;

    private static final double ASSUMED_UPPER = 1.0 - ASSUMED_LOWER;

    private final Posterior posterior;
    private final Network network;
    private final Model model;
    private final Stratified draws;
    private final int[] heavy;
    /** For each heavy combination its weight in every draw. */
    private final double[][] weights;

    private Intervals(Posterior posterior, Person person, String settingId, int[] heavy) {
        this.posterior = posterior;
        this.network = posterior.network();
        this.model = network.model();
        this.draws = Stratified.of(model.draws(), model.seed());
        this.heavy = heavy;
        this.weights = priorDraws(person, settingId);
    }

    /** The interval of every target. */
    static List<CredibleInterval> of(Posterior posterior, Person person, String settingId) {
        return of(posterior, person, settingId, HeavyCombinations.of(posterior));
    }

    /** The intervals over all combinations: slow, for tests that measure what is lost. */
    static List<CredibleInterval> overAll(Posterior posterior, Person person, String settingId) {
        int[] all = new int[posterior.network().combinations().size()];
        for (int h = 0; h < all.length; h++) {
            all[h] = h;
        }
        return of(posterior, person, settingId, all);
    }

    private static List<CredibleInterval> of(Posterior posterior, Person person, String settingId, int[] heavy) {
        Intervals intervals = new Intervals(posterior, person, settingId, heavy);
        for (Factor factor : posterior.factors()) {
            if (factor.cluster() == null) {
                intervals.multiplyFinding(factor.finding());
            } else {
                intervals.multiplyCluster(factor.cluster());
            }
            intervals.rescale();
        }
        return intervals.quantiles();
    }

    private double[][] priorDraws(Person person, String settingId) {
        Setting setting = model.settings().get(model.settings().indexOf(settingId));
        double[] central = network.priorWeights(settingId, person);
        double[][] factors = new double[model.targets().size()][];
        for (int s = 0; s < factors.length; s++) {
            factors[s] = draws.normals(-1 - s);
            for (int d = 0; d < factors[s].length; d++) {
                factors[s][d] = Elementary.exp(factors[s][d] * setting.spread().get(s));
            }
        }
        double[][] result = new double[heavy.length][draws.count()];
        for (int i = 0; i < heavy.length; i++) {
            Arrays.fill(result[i], central[heavy[i]]);
            for (int s : network.combinations().members(heavy[i])) {
                multiply(result[i], factors[s]);
            }
        }
        return result;
    }

    private static void multiply(double[] product, double[] factor) {
        for (int d = 0; d < product.length; d++) {
            product[d] *= factor[d];
        }
    }

    /** Brings the largest weight of every draw back to one, so that many unlikely answers do not fade into nothing. */
    private void rescale() {
        double[] largest = new double[draws.count()];
        for (double[] row : weights) {
            for (int d = 0; d < largest.length; d++) {
                largest[d] = Math.max(largest[d], row[d]);
            }
        }
        for (double[] row : weights) {
            for (int d = 0; d < largest.length; d++) {
                row[d] = row[d] / largest[d];
            }
        }
    }

    private void multiplyFinding(int f) {
        FindingTable table = network.finding(f);
        Occurring own = Occurring.of(heavy.length, i -> table.projection().code(heavy[i]), table.projection().size());
        multiply(own, figures(f).state(causes(table, own), posterior.presentation().states()[f]));
    }

    private FigureDraws figures(int f) {
        return new FigureDraws(model.findings().get(f), model.likelihoods().get(f), draws);
    }

    private static int[][] causes(FindingTable table, Occurring own) {
        int[][] causes = new int[own.size()][];
        for (int c = 0; c < causes.length; c++) {
            causes[c] = table.causes(own.code(c));
        }
        return causes;
    }

    private void multiply(Occurring occurring, double[][] values) {
        for (int i = 0; i < heavy.length; i++) {
            multiply(weights[i], values[occurring.place(i)]);
        }
    }

    private void multiplyCluster(ClusterTable table) {
        Cluster cluster = table.cluster();
        Occurring subsets = Occurring.of(heavy.length, i -> table.projection().code(heavy[i]), table.projection().size());
        ClusterDraws known = new ClusterDraws(table, draws.count(), subsets.size());
        for (int m = 0; m < cluster.findings().size(); m++) {
            int state = posterior.presentation().states()[cluster.findings().get(m)];
            if (state != Presentation.NOT_KNOWN) {
                known.multiply(m, reaching(table, m, subsets, state), reaching(table, m, subsets, state + 1));
            }
        }
        table.countsOf(posterior.presentation()).forEach(count -> multiplyCount(known, table, subsets, count));
        multiply(subsets, known.likelihood());
    }

    /** Places on the curves of the probability of a state or any above it; empty for the first, which is certain, and beyond the last, where nothing is. */
    private Optional<double[][]> reaching(ClusterTable table, int member, Occurring subsets, int state) {
        int f = table.cluster().findings().get(member);
        boolean between = state > 0 && state < model.findings().get(f).states().size();
        return between ? Optional.of(places(table, member, subsets, state)) : Optional.empty();
    }

    private double[][] places(ClusterTable table, int member, Occurring subsets, int state) {
        int f = table.cluster().findings().get(member);
        FindingTable finding = network.finding(f);
        Occurring own = Occurring.of(subsets.size(), c -> table.own(member, subsets.code(c)), finding.projection().size());
        double[][] distinct = figures(f).atLeast(causes(finding, own), state);
        for (double[] row : distinct) {
            LoadingCurves.place(row);
        }
        double[][] places = new double[subsets.size()][];
        for (int c = 0; c < places.length; c++) {
            places[c] = distinct[own.place(c)];
        }
        return places;
    }

    private void multiplyCount(ClusterDraws known, ClusterTable table, Occurring subsets, PositiveCount count) {
        List<Integer> members = new ArrayList<>();
        List<double[][]> present = new ArrayList<>();
        for (int f : count.findings()) {
            int member = table.cluster().findings().indexOf(f);
            members.add(member);
            present.add(places(table, member, subsets, Finding.PRESENT));
        }
        known.multiplyCount(members, present, count.positive(), count.orMore());
    }

    private List<CredibleInterval> quantiles() {
        int targets = network.combinations().targets();
        double[][] byTarget = new double[targets][draws.count()];
        double[] total = new double[draws.count()];
        for (int i = 0; i < heavy.length; i++) {
            add(total, weights[i]);
            for (int s : network.combinations().members(heavy[i])) {
                add(byTarget[s], weights[i]);
            }
        }
        double[] missing = missing();
        List<CredibleInterval> intervals = new ArrayList<>();
        for (int s = 0; s < targets; s++) {
            for (int d = 0; d < total.length; d++) {
                double with = byTarget[s][d] * missing[s];
                byTarget[s][d] = with / (total[d] - byTarget[s][d] + with);
            }
            Arrays.sort(byTarget[s]);
            CredibleInterval drawn = new CredibleInterval(quantile(byTarget[s], ASSUMED_LOWER), quantile(byTarget[s], ASSUMED_UPPER));
            intervals.add(drawn.including(posterior.probability(s)));
        }
        return List.copyOf(intervals);
    }

    /**
     * The heavy combinations hold most of what speaks for a target, but not all: the factor by which its odds among them fall short of its posterior odds, which then
     * raises its odds in every draw.
     */
    private double[] missing() {
        double[] factors = new double[network.combinations().targets()];
        double total = 0.0;
        for (int h : heavy) {
            total += posterior.combination(h);
            for (int s : network.combinations().members(h)) {
                factors[s] += posterior.combination(h);
            }
        }
        for (int s = 0; s < factors.length; s++) {
            double p = posterior.probability(s);
            factors[s] = p > 0.0 && p < 1.0 && factors[s] > 0.0 ? (total - factors[s]) * p / ((1.0 - p) * factors[s]) : 1.0;
        }
        return factors;
    }

    private static void add(double[] sum, double[] what) {
        for (int d = 0; d < sum.length; d++) {
            sum[d] += what[d];
        }
    }

    /** Quantile by linear interpolation (Hyndman and Fan 1996, type 6, whose intervals cover without bias), clamped to [0, 1] against rounding. */
    private static double quantile(double[] sorted, double at) {
        double place = Math.min(Math.max(at * (sorted.length + 1) - 1.0, 0.0), sorted.length - 1.0);
        int below = (int) place;
        double part = place - below;
        double value = (sorted[Math.min(below + 1, sorted.length - 1)] - sorted[below]) * part + sorted[below];
        return Math.min(Math.max(value, 0.0), 1.0);
    }
}
