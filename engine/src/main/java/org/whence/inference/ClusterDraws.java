package org.whence.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whence.knowledge.Cluster;
import org.whence.probability.Quadrature;

/** The probability of what is known of a cluster, in every draw and for every subset of its causes. */
final class ClusterDraws {
    /** Draws take the loading as given, then its smallest credible multiple, then its largest, in turn. */
    private static final int LOADINGS = 3;

    private final Quadrature rule;
    private final Cluster cluster;
    private final double[][][] joint;
    private final Map<Double, LoadingCurve[][]> curves = new HashMap<>();

    /** For each draw the node weights of all subsets, ready to be multiplied. */
    ClusterDraws(ClusterTable table, int draws, int subsets) {
        this.rule = table.rule();
        this.cluster = table.cluster();
        this.joint = new double[draws][rule.size()][subsets];
        for (double[][] draw : joint) {
            for (int q = 0; q < rule.size(); q++) {
                java.util.Arrays.fill(draw[q], rule.weight(q));
            }
        }
    }

    private LoadingCurve[] curves(int member, int draw) {
        double loading = cluster.loadings().get(member);
        LoadingCurve[][] three = curves.computeIfAbsent(
                loading, l -> new LoadingCurve[][] {
                    LoadingCurve.of(rule, l), LoadingCurve.of(rule, l * cluster.low()), LoadingCurve.of(rule, l * cluster.high())
                });
        return three[draw % LOADINGS];
    }

    /**
     * Multiplies by the probability that a member lies in a range of states.
     *
     * @param atLeast probability of the range's first state or any above it: for each draw, each subset
     * @param above probability of the states above the range
     */
    void multiply(int member, double[][] atLeast, double[][] above) {
        for (int d = 0; d < joint.length; d++) {
            LoadingCurve[] curve = curves(member, d);
            for (int q = 0; q < curve.length; q++) {
                double[] product = joint[d][q];
                for (int c = 0; c < product.length; c++) {
                    product[c] *= curve[q].at(atLeast[d][c]) - curve[q].at(above[d][c]);
                }
            }
        }
    }

    /** Multiplies by the probability that a number of yes/no members is positive. */
    void multiplyCount(List<Integer> members, List<double[][]> present, int positive, boolean orMore) {
        for (int d = 0; d < joint.length; d++) {
            for (int q = 0; q < rule.size(); q++) {
                double[] product = joint[d][q];
                for (int c = 0; c < product.length; c++) {
                    List<Double> chances = new ArrayList<>();
                    for (int m = 0; m < members.size(); m++) {
                        chances.add(curves(members.get(m), d)[q].at(present.get(m)[d][c]));
                    }
                    product[c] *= counted(chances, positive, orMore);
                }
            }
        }
    }

    private static double counted(List<Double> chances, int positive, boolean orMore) {
        double[] exactly = new double[chances.size() + 1];
        exactly[0] = 1.0;
        for (int t = 0; t < chances.size(); t++) {
            double p = chances.get(t);
            for (int k = t + 1; k > 0; k--) {
                exactly[k] = exactly[k - 1] * p + exactly[k] * (1.0 - p);
            }
            exactly[0] = exactly[0] * (1.0 - p);
        }
        double sum = exactly[positive];
        for (int k = positive + 1; orMore && k < exactly.length; k++) {
            sum += exactly[k];
        }
        return sum;
    }

    /** Summed over the nodes: for each draw, each subset. */
    double[][] likelihood() {
        double[][] sums = new double[joint.length][];
        for (int d = 0; d < joint.length; d++) {
            sums[d] = joint[d][0].clone();
            for (int q = 1; q < rule.size(); q++) {
                for (int c = 0; c < sums[d].length; c++) {
                    sums[d][c] += joint[d][q][c];
                }
            }
        }
        return sums;
    }
}
