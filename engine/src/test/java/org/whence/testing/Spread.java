package org.whence.testing;

import java.util.List;
import org.whence.knowledge.Catalogue;
import org.whence.knowledge.Cluster;
import org.whence.knowledge.Figure;
import org.whence.knowledge.Likelihood;
import org.whence.knowledge.Model;
import org.whence.knowledge.Setting;

/** The same model with other uncertainty. */
public final class Spread {
    private Spread() {}

    /** Every spread times {@code scale}; with zero, the strength of dependence is certain too. */
    public static Model scaled(Model model, double scale) {
        List<Likelihood> likelihoods = model.likelihoods().stream()
                .map(l -> new Likelihood(scaled(l.leak(), scale), l.targets(), l.figures().stream().map(f -> scaled(f, scale)).toList()))
                .toList();
        List<Setting> settings = model.settings().list().stream()
                .map(s -> new Setting(s.id(), s.odds(), s.spread().stream().map(x -> x * scale).toList(), s.together(), s.meetings(), s.rows()))
                .toList();
        List<Cluster> clusters = model.clusters().stream()
                .map(c -> new Cluster(c.id(), c.findings(), c.loadings(), 1.0 + (c.low() - 1.0) * scale, 1.0 + (c.high() - 1.0) * scale))
                .toList();
        return copy(model, likelihoods, settings, clusters);
    }

    /** Every cluster's smallest and largest credible multiple. */
    public static Model loadings(Model model, double low, double high) {
        List<Cluster> clusters = model.clusters().stream().map(c -> new Cluster(c.id(), c.findings(), c.loadings(), low, high)).toList();
        return copy(model, model.likelihoods(), model.settings().list(), clusters);
    }

    /** Every target's prior odds times {@code scale}, and no more meeting than chance. */
    public static Model rarer(Model model, double scale) {
        List<Setting> settings = model.settings().list().stream()
                .map(s -> new Setting(s.id(), s.odds().stream().map(x -> x * scale).toList(), s.spread(), Math.min(s.together(), 1.0), s.meetings(), s.rows()))
                .toList();
        return copy(model, model.likelihoods(), settings, model.clusters());
    }

    /** The same findings, each on its own. */
    public static Model withoutClusters(Model model) {
        return copy(model, model.likelihoods(), model.settings().list(), List.of());
    }

    /** Other figures. */
    public static Model with(Model model, List<Likelihood> likelihoods) {
        return copy(model, likelihoods, model.settings().list(), model.clusters());
    }

    private static Figure scaled(Figure figure, double scale) {
        return new Figure(figure.probabilities(), figure.spread() * scale, figure.parameter(), figure.rows());
    }

    private static Model copy(Model m, List<Likelihood> likelihoods, List<Setting> settings, List<Cluster> clusters) {
        return new Model(
                m.versions(), m.seed(), m.draws(), m.targets(), m.regions(), m.findings(), likelihoods, clusters, Catalogue.of(settings, Setting::id),
                m.pairs(), m.ratios(), m.redFlags(), m.thresholds(), m.treatments(), m.exercises(), m.prognoses(), m.contributors(), m.items(),
                m.studies(), m.successors());
    }
}
