package org.whence.inference;

import org.whence.observation.Presentation;

/**
 * What is known of one finding, or of one cluster, as a number for every subset of its causes.
 *
 * @param finding index of the finding, or −1 for a cluster
 * @param cluster the cluster, or {@code null} inside this package for a finding that belongs to none
 * @param projection the subsets
 * @param byCode probability of what is known, for each subset, scaled so that the largest is near one
 */
record Factor(int finding, ClusterTable cluster, Projection projection, double[] byCode) {
    static Factor of(Network network, int finding, int state) {
        FindingTable table = network.finding(finding);
        return new Factor(finding, null, table.projection(), table.state(state));
    }

    static Factor of(ClusterTable cluster, Presentation presentation) {
        double[] byCode = cluster.likelihood(presentation, Presentation.NOT_KNOWN);
        double largest = 0.0;
        for (double value : byCode) {
            largest = Math.max(largest, value);
        }
        for (int i = 0; i < byCode.length; i++) {
            byCode[i] = byCode[i] / largest;
        }
        return new Factor(Presentation.NOT_KNOWN, cluster, cluster.projection(), byCode);
    }

    /** How much likelier each subset makes what is known once {@code left} is left out, up to a common factor. */
    double[] withoutRatio(Presentation presentation, int left) {
        double[] ratio = new double[byCode.length];
        double[] rest = cluster == null ? null : cluster.likelihood(presentation, left);
        for (int i = 0; i < ratio.length; i++) {
            ratio[i] = (rest == null ? 1.0 : rest[i]) / byCode[i];
        }
        return ratio;
    }
}
