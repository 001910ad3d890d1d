package org.whence.cli.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.whence.compiler.fit.Mixture;
import org.whence.inference.Network;
import org.whence.knowledge.Catalogue;
import org.whence.knowledge.Cluster;
import org.whence.knowledge.Elicitation;
import org.whence.knowledge.Figure;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Likelihood;
import org.whence.knowledge.Model;
import org.whence.knowledge.PainSource;
import org.whence.knowledge.Setting;
import org.whence.knowledge.TargetCondition;
import org.whence.knowledge.Tissue;

/**
 * A composite in a world of its own study: one target, the comparison group as the background, and the study's own single figures, joined by our clusters. It asks
 * only whether the parts are put together rightly.
 */
final class StudyParts {

    private final Model model;

    StudyParts(Model model) {
        this.model = model;
    }

    /**
     * Share positive with and without the target.
     *
     * @param with share positive among people with it
     * @param without share positive in the comparison group
     */
    record Shares(double with, double without) {}

    /**
     * Puts a rule together from single figures.
     *
     * @param rule the rule, whose items are all findings; age counts as in {@code ages}
     * @param figures for each item with a finding, the share with the target and the share without
     */
    Shares of(CompositeRule rule, Map<CompositeRule.Item, double[]> figures, double[] ages) {
        List<CompositeRule.Item> items = rule.items().stream().filter(item -> item.finding() >= 0).toList();
        List<Finding> findings = new ArrayList<>();
        List<Likelihood> likelihoods = new ArrayList<>();
        List<CompositeRule.Item> renumbered = new ArrayList<>();
        for (CompositeRule.Item item : items) {
            int number = findings.size();
            double[] shares = figures.get(item);
            findings.add(new Finding(
                    "part-" + number, FindingKind.BINARY, Finding.BINARY_STATES, Elicitation.EXAMINATION, false, 1, "", List.of(), ""));
            likelihoods.add(new Likelihood(figure(shares[1], 2 * number), List.of(0), List.of(figure(shares[0], 2 * number + 1))));
            renumbered.add(new CompositeRule.Item(number, 1, item.points()));
        }
        rule.items().stream().filter(item -> item.finding() < 0).forEach(renumbered::add);
        CompositeModel small = new CompositeModel(Network.of(world(findings, likelihoods, clusters(items))), ages);
        CompositeRule same = new CompositeRule(List.copyOf(renumbered), rule.threshold(), List.of());
        return new Shares(small.share(same, only(new int[] {0}), List.of()), small.share(same, only(new int[0]), List.of()));
    }

    private static Mixture only(int[] targets) {
        return new Mixture(List.of(new Mixture.Part(targets, 1.0)));
    }

    private static Figure figure(double share, int number) {
        double p = Figure.bounded(share);
        return new Figure(new double[] {1 - p, p}, 0.0, number, List.of());
    }

    private List<Cluster> clusters(List<CompositeRule.Item> items) {
        List<Cluster> clusters = new ArrayList<>();
        for (Cluster cluster : model.clusters()) {
            List<Integer> members = new ArrayList<>();
            List<Double> loadings = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                int place = cluster.findings().indexOf(items.get(i).finding());
                if (place >= 0) {
                    members.add(i);
                    loadings.add(cluster.loadings().get(place));
                }
            }
            if (members.size() > 1) {
                clusters.add(new Cluster(cluster.id(), List.copyOf(members), List.copyOf(loadings), 1.0, 1.0));
            }
        }
        return clusters;
    }

    private Model world(List<Finding> findings, List<Likelihood> likelihoods, List<Cluster> clusters) {
        TargetCondition target = new PainSource(
                "target", Tissue.MUSCLE, List.of(), false, java.util.Optional.empty(), java.util.Optional.empty());
        Setting setting = new Setting("study", List.of(1.0), List.of(0.0), 1.0, List.of(), List.of(-1));
        return new Model(
                model.versions(), model.seed(), model.draws(),
                Catalogue.of(List.of(target), TargetCondition::id), Catalogue.of(List.of(), r -> ""), Catalogue.of(findings, Finding::id),
                likelihoods, clusters, Catalogue.of(List.of(setting), Setting::id),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }
}
