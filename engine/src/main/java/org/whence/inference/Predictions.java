package org.whence.inference;

import org.whence.observation.Presentation;

/**
 * What a posterior predicts of findings not yet known. Remembers what is known of each cluster while questions are compared; made anew for each posterior, for one
 * thread.
 */
public final class Predictions {
    private final Posterior posterior;
    private final Network network;
    private final double[][] joints;

    Predictions(Posterior posterior) {
        this.posterior = posterior;
        this.network = posterior.network();
        this.joints = new double[network.clusters().size()][];
    }

    /**
     * Probability of a state of a finding for every combination, given what is known.
     *
     * @param finding index of the finding
     * @param state index of the state
     */
    public double[] of(int finding, int state) {
        double[] byCode = byCode(finding, state);
        Projection projection = network.projectionOf(finding);
        double[] result = new double[network.combinations().size()];
        for (int h = 0; h < result.length; h++) {
            result[h] = byCode[projection.code(h)];
        }
        return result;
    }

    /**
     * Joint probability of a state of a finding and each group of combinations.
     *
     * @param finding index of the finding
     * @param state index of the state
     * @param groupOf group of every combination
     * @param groups number of groups
     */
    public double[] byGroup(int finding, int state, int[] groupOf, int groups) {
        double[] byCode = byCode(finding, state);
        Projection projection = network.projectionOf(finding);
        double[] sums = new double[groups];
        for (int h = 0; h < groupOf.length; h++) {
            sums[groupOf[h]] = posterior.combination(h) * byCode[projection.code(h)] + sums[groupOf[h]];
        }
        return sums;
    }

    private double[] byCode(int finding, int state) {
        int c = network.clusterOf(finding);
        if (c < 0) {
            return network.finding(finding).state(state);
        }
        ClusterTable cluster = network.clusters().get(c);
        if (joints[c] == null) {
            joints[c] = cluster.joint(posterior.presentation(), Presentation.NOT_KNOWN);
        }
        return cluster.predict(network.placeInCluster(finding), state, joints[c]);
    }
}
