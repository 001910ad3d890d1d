package org.whence.cli.parameters;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whence.knowledge.Cluster;
import org.whence.knowledge.Model;

/**
 * What a finding travels with.
 *
 * @param model the model
 * @param finding its number
 */
record Membership(Model model, int finding) {

    /** Its cluster and its loading there, or that it has none. */
    String sentence() {
        return cluster().map(this::sentence).orElse("in no cluster: independent given the targets");
    }

    private Optional<Cluster> cluster() {
        return model.clusters().stream().filter(c -> c.findings().contains(finding)).findFirst();
    }

    private String sentence(Cluster cluster) {
        double loading = cluster.loadings().get(cluster.findings().indexOf(finding));
        String range = rounded(loading * cluster.low()) + " to " + rounded(loading * cluster.high());
        List<String> others = cluster.findings().stream().filter(f -> f != finding).map(f -> model.findings().get(f).id()).toList();
        return "cluster " + cluster.id() + ": loading " + rounded(loading) + " (" + range + "), with " + String.join(", ", others);
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
