package org.whence.inference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whence.knowledge.Cluster;
import org.whence.observation.PositiveCount;
import org.whence.observation.Presentation;
import org.whence.probability.Quadrature;

/**
 * Findings that stay correlated when the causes are known.
 *
 * <p>One-factor random effects (Qu, Tan and Kutner 1996, Biometrics 52:797–810, equation 2): given the combination {@code h} and the factor {@code z ~ N(0, 1)} the
 * members are independent with {@code P(f ≥ k | h, z) = Φ(a_k(h) + β z)} and {@code a_k = Φ⁻¹(P(f ≥ k | h))·√(1 + β²)}, so that each finding's own figure stays as
 * published for every combination. The factor lives on the nodes of {@link Quadrature}, for which {@link Loading} corrects {@code a};
 * {@link LoadingCurves} holds it ready.
 */
final class ClusterTable {
    private final Cluster cluster;
    private final Projection projection;
    private final Quadrature rule;
    /** For member, state from 1 on: the probabilities of all subsets at node 0, then at node 1, and so on. State 0 is what they leave. */
    private final double[][][] tables;
    /** For member, subset: the subset of the member's own table. */
    private final int[][] own;
    /** For member, third of the draws, shared by members of one loading; filled when first needed. Two threads may both fill a place, with equal things. */
    private final LoadingCurves[][] curves;

    private ClusterTable(Cluster cluster, Projection projection, Quadrature rule, double[][][] tables, int[][] own, LoadingCurves[][] curves) {
        this.cluster = cluster;
        this.projection = projection;
        this.rule = rule;
        this.tables = tables;
        this.own = own;
        this.curves = curves;
    }

    /** The table of a cluster; {@code members} are its findings' own tables over the shared {@code projection}. */
    static ClusterTable of(Cluster cluster, Projection projection, List<FindingTable> members) {
        double strongest = 0.0;
        for (double loading : cluster.loadings()) {
            strongest = Math.max(strongest, Math.abs(loading));
        }
        Quadrature rule = Quadrature.forLoading(strongest);
        double[][][] tables = new double[members.size()][][];
        int[][] own = new int[members.size()][];
        LoadingCurves[][] curves = new LoadingCurves[members.size()][];
        Map<Double, LoadingCurves[]> known = new HashMap<>();
        for (int m = 0; m < tables.length; m++) {
            own[m] = projection.within(members.get(m).projection());
            curves[m] = known.computeIfAbsent(cluster.loadings().get(m), loading -> central(rule, loading));
            tables[m] = given(members.get(m), own[m], curves[m][0], rule.size());
        }
        return new ClusterTable(cluster, projection, rule, tables, own, curves);
    }

    private static LoadingCurves[] central(Quadrature rule, double loading) {
        LoadingCurves[] thirds = new LoadingCurves[ClusterDraws.LOADINGS];
        thirds[0] = LoadingCurves.of(rule, loading);
        return thirds;
    }

    private static double[][] given(FindingTable member, int[] own, LoadingCurves curves, int nodes) {
        int states = member.states();
        double[][] table = new double[states][];
        double[][] above = new double[member.projection().size()][nodes];
        double[] sum = new double[above.length];
        for (int k = states - 1; k > 0; k--) {
            table[k] = new double[nodes * own.length];
            double[][] atLeast = new double[above.length][];
            for (int code = 0; code < atLeast.length; code++) {
                sum[code] += member.state(k)[code];
                atLeast[code] = curves.smooth(sum[code]);
            }
            for (int q = 0; q < nodes; q++) {
                for (int i = 0; i < own.length; i++) {
                    table[k][q * own.length + i] = atLeast[own[i]][q] - above[own[i]][q];
                }
            }
            above = atLeast;
        }
        return table;
    }

    /** The curves of a member for a third of the draws: with its loading as given, the smallest credible one, the largest. */
    LoadingCurves curves(int member, int third) {
        if (curves[member][third] == null) {
            double[] multiples = {1.0, cluster.low(), cluster.high()};
            curves[member][third] = LoadingCurves.of(rule, cluster.loadings().get(member) * multiples[third]);
        }
        return curves[member][third];
    }

    Cluster cluster() {
        return cluster;
    }

    Projection projection() {
        return projection;
    }

    /** Probability of what is known of this cluster, for each subset; findings numbered {@code without} are left out. */
    double[] likelihood(Presentation presentation, int without) {
        List<double[]> counts = counts(presentation);
        double[] sums = new double[projection.size()];
        // One node at a time stays in the nearest memory; through joint, a whole posterior takes a quarter longer.
        double[] atNode = new double[sums.length];
        for (int q = 0; q < rule.size(); q++) {
            fill(atNode, 0, q, presentation, without, counts);
            for (int code = 0; code < sums.length; code++) {
                sums[code] += atNode[code];
            }
        }
        return sums;
    }

    /** Node weight times the probability of what is known given that node: for each node all subsets. */
    double[] joint(Presentation presentation, int without) {
        List<double[]> counts = counts(presentation);
        double[] joint = new double[rule.size() * projection.size()];
        for (int q = 0; q < rule.size(); q++) {
            fill(joint, q * projection.size(), q, presentation, without, counts);
        }
        return joint;
    }

    private void fill(double[] product, int at, int q, Presentation presentation, int without, List<double[]> counts) {
        int from = q * projection.size();
        Arrays.fill(product, at, at + projection.size(), rule.weight(q));
        for (int m = 0; m < tables.length; m++) {
            int finding = cluster.findings().get(m);
            int state = presentation.states()[finding];
            if (state != Presentation.NOT_KNOWN && finding != without) {
                multiply(product, at, m, state, from);
            }
        }
        for (double[] count : counts) {
            multiply(product, at, count, from);
        }
    }

    private List<double[]> counts(Presentation presentation) {
        return countsOf(presentation).stream().map(count -> counted(count, rule.size() * projection.size())).toList();
    }

    /** The counts that are of findings of this cluster. */
    List<PositiveCount> countsOf(Presentation presentation) {
        return presentation.counts().stream().filter(count -> cluster.findings().containsAll(count.findings())).toList();
    }

    private void multiply(double[] product, int at, int member, int state, int from) {
        if (state > 0) {
            multiply(product, at, tables[member][state], from);
        } else if (tables[member].length == 2) {
            multiplyAbsent(product, at, tables[member][1], from);
        } else {
            multiply(product, at, first(member, from, projection.size()), 0);
        }
    }

    /** What the later states leave to the first. */
    private double[] first(int member, int from, int length) {
        double[] first = new double[length];
        Arrays.fill(first, 1.0);
        for (int k = 1; k < tables[member].length; k++) {
            for (int i = 0; i < length; i++) {
                first[i] -= tables[member][k][from + i];
            }
        }
        return first;
    }

    private void multiplyAbsent(double[] product, int at, double[] present, int from) {
        for (int i = 0; i < projection.size(); i++) {
            product[at + i] = (1.0 - present[from + i]) * product[at + i];
        }
    }

    private void multiply(double[] product, int at, double[] factor, int from) {
        for (int i = 0; i < projection.size(); i++) {
            product[at + i] *= factor[from + i];
        }
    }

    /** Probability of the count at each node and subset: the Poisson–binomial sum, built one test at a time. */
    private double[] counted(PositiveCount count, int length) {
        int n = count.findings().size();
        double[][] exactly = new double[n + 1][length];
        Arrays.fill(exactly[0], 1.0);
        for (int t = 0; t < n; t++) {
            double[][] table = tables[cluster.findings().indexOf(count.findings().get(t))];
            for (int k = t + 1; k >= 0; k--) {
                for (int i = 0; i < length; i++) {
                    double fromBelow = k > 0 ? exactly[k - 1][i] * table[1][i] : 0.0;
                    exactly[k][i] = (1.0 - table[1][i]) * exactly[k][i] + fromBelow;
                }
            }
        }
        double[] result = exactly[count.positive()];
        for (int k = count.positive() + 1; count.orMore() && k <= n; k++) {
            for (int i = 0; i < length; i++) {
                result[i] += exactly[k][i];
            }
        }
        return result;
    }

    /**
     * Probability that a member not yet known is in {@code state}, given the combination's subset and what is known of the cluster.
     *
     * @param joint what {@link #joint} gave
     */
    double[] predict(int member, int state, double[] joint) {
        int subsets = projection.size();
        double[] table = state > 0 ? tables[member][state] : first(member, 0, joint.length);
        double[] with = new double[subsets];
        double[] all = new double[subsets];
        for (int q = 0; q < rule.size(); q++) {
            for (int code = 0; code < subsets; code++) {
                double w = joint[q * subsets + code];
                with[code] = w * table[q * subsets + code] + with[code];
                all[code] += w;
            }
        }
        for (int code = 0; code < subsets; code++) {
            with[code] = with[code] / all[code];
        }
        return with;
    }

    /** Subset of a member's own table that a subset of the cluster is to it. */
    int own(int member, int code) {
        return own[member][code];
    }

    Quadrature rule() {
        return rule;
    }
}
