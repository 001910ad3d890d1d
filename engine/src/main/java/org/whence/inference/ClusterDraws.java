package org.whence.inference;

import java.util.List;
import java.util.Optional;

/** The probability of what is known of a cluster, for every subset of its causes in every draw. */
final class ClusterDraws {
    /** The first third of the draws takes the loading as given, the second its smallest credible multiple, the last its largest. */
    static final int LOADINGS = 3;

    private final ClusterTable table;
    private final int draws;
    /** For node, subset: all draws. */
    private final double[][][] joint;

    /** The node weights, ready to be multiplied. */
    ClusterDraws(ClusterTable table, int draws, int subsets) {
        this.table = table;
        this.draws = draws;
        this.joint = new double[table.rule().size()][subsets][draws];
        for (int q = 0; q < joint.length; q++) {
            for (double[] subset : joint[q]) {
                java.util.Arrays.fill(subset, table.rule().weight(q));
            }
        }
    }

    private int start(int third) {
        return draws * third / LOADINGS;
    }

    /**
     * Multiplies by the probability that a member lies at or above one state and not at or above another.
     *
     * @param atLeast place on the curves of the probability of the first state or any above it, for each subset, each draw; empty when that is certain
     * @param above place of the other, likewise; empty when there is none
     */
    void multiply(int member, Optional<double[][]> atLeast, Optional<double[][]> above) {
        for (int third = 0; third < LOADINGS; third++) {
            LoadingCurves curves = table.curves(member, third);
            for (int q = 0; q < joint.length; q++) {
                for (int c = 0; c < joint[q].length; c++) {
                    multiply(curves, q, c, third, atLeast, above);
                }
            }
        }
    }

    private void multiply(LoadingCurves curves, int q, int c, int third, Optional<double[][]> atLeast, Optional<double[][]> above) {
        int from = start(third);
        int to = start(third + 1);
        double[] product = joint[q][c];
        if (atLeast.isEmpty()) {
            curves.multiplyAbsent(q, product, above.orElseThrow()[c], from, to);
        } else if (above.isEmpty()) {
            curves.multiply(q, product, atLeast.get()[c], from, to);
        } else {
            curves.multiplyBetween(q, product, atLeast.get()[c], above.get()[c], from, to);
        }
    }

    /** Multiplies by the probability that a number of yes/no members is positive; {@code present} holds places on the curves. */
    void multiplyCount(List<Integer> members, List<double[][]> present, int positive, boolean orMore) {
        double[] chances = new double[members.size()];
        for (int third = 0; third < LOADINGS; third++) {
            for (int q = 0; q < joint.length; q++) {
                for (int c = 0; c < joint[q].length; c++) {
                    for (int d = start(third); d < start(third + 1); d++) {
                        for (int m = 0; m < chances.length; m++) {
                            chances[m] = table.curves(members.get(m), third).at(q, present.get(m)[c][d]);
                        }
                        joint[q][c][d] *= counted(chances, positive, orMore);
                    }
                }
            }
        }
    }

    private static double counted(double[] chances, int positive, boolean orMore) {
        double[] exactly = new double[chances.length + 1];
        exactly[0] = 1.0;
        for (int t = 0; t < chances.length; t++) {
            double p = chances[t];
            for (int k = t + 1; k >= 0; k--) {
                double fromBelow = k > 0 ? exactly[k - 1] * p : 0.0;
                exactly[k] = (1.0 - p) * exactly[k] + fromBelow;
            }
        }
        double sum = exactly[positive];
        for (int k = positive + 1; orMore && k < exactly.length; k++) {
            sum += exactly[k];
        }
        return sum;
    }

    /** Summed over the nodes: for each subset, each draw. */
    double[][] likelihood() {
        double[][] sums = new double[joint[0].length][draws];
        for (double[][] node : joint) {
            for (int c = 0; c < sums.length; c++) {
                for (int d = 0; d < draws; d++) {
                    sums[c][d] += node[c][d];
                }
            }
        }
        return sums;
    }
}
