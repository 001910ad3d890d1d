package org.whence.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.whence.knowledge.Cluster;
import org.whence.knowledge.Figure;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Likelihood;
import org.whence.knowledge.Model;
import org.whence.knowledge.Setting;
import org.whence.observation.Person;
import org.whence.observation.PositiveCount;
import org.whence.observation.Presentation;
import org.whence.probability.CredibleInterval;
import org.whence.probability.Elementary;
import org.whence.probability.Logit;
import org.whence.probability.Stratified;

/**
 * 95 % credible intervals: the posterior computed again under fixed draws of every figure it rests on, over the combinations that carry the weight.
 *
 * <p>Each figure is drawn on the logit scale with the spread its rows leave for a new clinic; the priors and the strength of dependence are drawn too.
 */
final class Intervals {
    private static final int HEAVIEST = 500;
    private static final int HEAVIEST_OF_EACH_TARGET = 10;
    private static final double LOWER = 0.025;
    private static final double UPPER = 0.975;
    /** Bounds of every figure, drawn or not. */
    private static final double SMALLEST = 0.005;

    private final Posterior posterior;
    private final Network network;
    private final Model model;
    private final Stratified draws;
    private final int[] heavy;
    private final double[][] weights;

    private Intervals(Posterior posterior, Person person, String settingId, int[] heavy) {
        this.posterior = posterior;
        this.network = posterior.network();
        this.model = network.model();
        this.draws = Stratified.of(model.draws(), model.seed());
        this.heavy = heavy;
        this.weights = priorDraws(person, model.settings().get(model.settings().indexOf(settingId)));
    }

    /** The interval of every target. */
    static List<CredibleInterval> of(Posterior posterior, Person person, String settingId) {
        return of(posterior, person, settingId, heaviest(posterior));
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
        int since = 0;
        for (Factor factor : posterior.factors()) {
            intervals.multiply(factor);
            if (++since == Posterior.RESCALE_EVERY) {
                intervals.rescale();
                since = 0;
            }
        }
        return intervals.quantiles();
    }

    private void multiply(Factor factor) {
        if (factor.cluster() == null) {
            multiplyFinding(factor.finding());
        } else {
            multiplyCluster(factor.cluster());
        }
    }

    private void rescale() {
        for (double[] row : weights) {
            Posterior.normalise(row);
        }
    }

    /** The heaviest combinations, and the heaviest of each target, ascending. */
    private static int[] heaviest(Posterior posterior) {
        Combinations all = posterior.network().combinations();
        Integer[] byWeight = new Integer[all.size()];
        for (int h = 0; h < byWeight.length; h++) {
            byWeight[h] = h;
        }
        Arrays.sort(byWeight, (a, b) -> Double.compare(posterior.combination(b), posterior.combination(a)));
        boolean[] chosen = new boolean[byWeight.length];
        int[] ofTarget = new int[all.targets()];
        for (int rank = 0; rank < byWeight.length; rank++) {
            int h = byWeight[rank];
            boolean wanted = rank < HEAVIEST;
            for (int s : all.members(h)) {
                wanted |= ofTarget[s]++ < HEAVIEST_OF_EACH_TARGET;
            }
            chosen[h] = wanted;
        }
        int[] result = new int[byWeight.length];
        int size = 0;
        for (int h = 0; h < chosen.length; h++) {
            if (chosen[h]) {
                result[size++] = h;
            }
        }
        return Arrays.copyOf(result, size);
    }

    private double[][] priorDraws(Person person, Setting setting) {
        double[] odds = Priors.odds(model, setting, person);
        double[] central = Priors.weights(network.combinations(), model, setting, odds);
        double[][] factors = new double[odds.length][];
        for (int s = 0; s < odds.length; s++) {
            factors[s] = draws.normals(-1 - s);
            for (int d = 0; d < factors[s].length; d++) {
                factors[s][d] = Elementary.exp(factors[s][d] * setting.spread().get(s));
            }
        }
        double[][] result = new double[draws.count()][heavy.length];
        for (int i = 0; i < heavy.length; i++) {
            int[] members = network.combinations().members(heavy[i]);
            for (int d = 0; d < result.length; d++) {
                double w = central[heavy[i]];
                for (int s : members) {
                    w *= factors[s][d];
                }
                result[d][i] = w;
            }
        }
        return result;
    }

    private void multiplyFinding(int f) {
        Codes codes = codes(network.finding(f).projection());
        int state = posterior.presentation().states()[f];
        double[][] values = drawn(f, codes, state);
        multiply(codes, values);
    }

    private void multiply(Codes codes, double[][] values) {
        for (int d = 0; d < weights.length; d++) {
            double[] row = weights[d];
            double[] value = values[d];
            for (int i = 0; i < row.length; i++) {
                row[i] *= value[codes.place()[i]];
            }
        }
    }

    /** Subsets that occur among the heavy combinations, and the place of each combination's subset in that list. */
    private record Codes(int[][] subsets, int[] place) {}

    private Codes codes(Projection projection) {
        int[] places = new int[projection.size()];
        Arrays.fill(places, -1);
        List<int[]> subsets = new ArrayList<>();
        int[] place = new int[heavy.length];
        for (int i = 0; i < heavy.length; i++) {
            int code = projection.code(heavy[i]);
            if (places[code] < 0) {
                places[code] = subsets.size();
                subsets.add(projection.subset(code));
            }
            place[i] = places[code];
        }
        return new Codes(subsets.toArray(new int[0][]), place);
    }

    /** Probability of a state of a finding: for each draw, each subset. */
    private double[][] drawn(int f, Codes codes, int state) {
        Likelihood likelihood = model.likelihoods().get(f);
        FindingKind kind = model.findings().get(f).kind();
        double[][] leak = drawn(kind, likelihood.leak());
        double[][][] figures = new double[likelihood.figures().size()][][];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = drawn(kind, likelihood.figures().get(i));
        }
        int[][] causes = new int[codes.subsets().length][];
        for (int c = 0; c < causes.length; c++) {
            causes[c] = likelihood.placesOf(codes.subsets()[c]);
        }
        double[][] values = new double[weights.length][causes.length];
        for (int d = 0; d < values.length; d++) {
            for (int c = 0; c < causes.length; c++) {
                double[][] active = new double[causes[c].length][];
                for (int i = 0; i < active.length; i++) {
                    active[i] = figures[causes[c][i]][d];
                }
                values[d][c] = StateProbabilities.of(kind, leak[d], active)[state];
            }
        }
        return values;
    }

    /** The state probabilities of one figure in each draw: its cumulative log odds all shifted by the same amount. */
    private double[][] drawn(FindingKind kind, Figure figure) {
        double[] normals = draws.normals(figure.parameter());
        double[][] result = new double[normals.length][];
        for (int d = 0; d < result.length; d++) {
            double shift = normals[d] * figure.spread();
            result[d] = kind == FindingKind.CATEGORICAL ? tilted(figure.probabilities(), shift) : shifted(figure.probabilities(), shift);
        }
        return result;
    }

    private static double[] shifted(double[] p, double shift) {
        double[] result = new double[p.length];
        double above = 0.0;
        double before = 0.0;
        for (int k = p.length - 1; k > 0; k--) {
            above += p[k];
            double drawn = bounded(Logit.inverse(Logit.of(above) + shift));
            result[k] = drawn - before;
            before = drawn;
        }
        result[0] = 1.0 - before;
        return result;
    }

    /** Without an order there is no one direction: every second state gains what the others lose. */
    private static double[] tilted(double[] p, double shift) {
        double[] result = new double[p.length];
        double sum = 0.0;
        for (int k = 0; k < p.length; k++) {
            result[k] = Elementary.exp(k % 2 == 0 ? shift : -shift) * p[k];
            sum += result[k];
        }
        for (int k = 0; k < p.length; k++) {
            result[k] = result[k] / sum;
        }
        return result;
    }

    private static double bounded(double p) {
        return Math.min(Math.max(p, SMALLEST), 1.0 - SMALLEST);
    }

    private void multiplyCluster(ClusterTable table) {
        Cluster cluster = table.cluster();
        Codes codes = codes(table.projection());
        ClusterDraws known = new ClusterDraws(table, weights.length, codes.subsets().length);
        for (int m = 0; m < cluster.findings().size(); m++) {
            int f = cluster.findings().get(m);
            int state = posterior.presentation().states()[f];
            if (state != Presentation.NOT_KNOWN) {
                known.multiply(m, drawnAtLeast(f, codes, state), drawnAtLeast(f, codes, state + 1));
            }
        }
        for (PositiveCount count : posterior.presentation().counts()) {
            if (cluster.findings().containsAll(count.findings())) {
                multiplyCount(known, cluster, codes, count);
            }
        }
        double[][] values = known.likelihood();
        for (double[] row : values) {
            Posterior.normalise(row);
        }
        multiply(codes, values);
    }

    private void multiplyCount(ClusterDraws known, Cluster cluster, Codes codes, PositiveCount count) {
        List<Integer> members = new ArrayList<>();
        List<double[][]> present = new ArrayList<>();
        for (int f : count.findings()) {
            members.add(cluster.findings().indexOf(f));
            present.add(drawn(f, codes, Finding.PRESENT));
        }
        known.multiplyCount(members, present, count.positive(), count.orMore());
    }

    /** Probability of a state or any above it: for each draw, each subset; one for the first state, zero beyond the last. */
    private double[][] drawnAtLeast(int f, Codes codes, int state) {
        double[][] sum = new double[weights.length][codes.subsets().length];
        if (state == 0) {
            for (double[] row : sum) {
                Arrays.fill(row, 1.0);
            }
            return sum;
        }
        for (int k = state; k < model.findings().get(f).states().size(); k++) {
            double[][] one = drawn(f, codes, k);
            for (int d = 0; d < sum.length; d++) {
                for (int c = 0; c < sum[d].length; c++) {
                    sum[d][c] += one[d][c];
                }
            }
        }
        return sum;
    }

    private List<CredibleInterval> quantiles() {
        int targets = network.combinations().targets();
        double[][] byTarget = new double[targets][weights.length];
        for (int d = 0; d < weights.length; d++) {
            double sum = 0.0;
            double[] active = new double[targets];
            for (int i = 0; i < heavy.length; i++) {
                double w = weights[d][i];
                sum += w;
                for (int s : network.combinations().members(heavy[i])) {
                    active[s] += w;
                }
            }
            for (int s = 0; s < targets; s++) {
                byTarget[s][d] = active[s] / sum;
            }
        }
        List<CredibleInterval> intervals = new ArrayList<>();
        for (int s = 0; s < targets; s++) {
            Arrays.sort(byTarget[s]);
            CredibleInterval drawn = new CredibleInterval(quantile(byTarget[s], LOWER), quantile(byTarget[s], UPPER));
            intervals.add(drawn.including(posterior.probability(s)));
        }
        return List.copyOf(intervals);
    }

    /** Quantile by linear interpolation (Hyndman and Fan 1996, type 7), clamped to [0, 1] against rounding. */
    private static double quantile(double[] sorted, double at) {
        double place = at * (sorted.length - 1);
        int below = (int) place;
        double part = place - below;
        double value = (sorted[Math.min(below + 1, sorted.length - 1)] - sorted[below]) * part + sorted[below];
        return Math.min(Math.max(value, 0.0), 1.0);
    }
}
