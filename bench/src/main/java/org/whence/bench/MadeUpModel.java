package org.whence.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
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
import org.whence.knowledge.SeriousPathology;
import org.whence.knowledge.TargetCondition;
import org.whence.knowledge.Tissue;
import org.whence.knowledge.Versions;

/**
 * A model of any size with the shape of the real one: two sevenths serious targets, eight targets a finding, a body chart of twenty findings that every target
 * bears on, and every third of the other findings in a cluster of six.
 */
final class MadeUpModel {
    private static final int CHART = 20;
    private static final int CAUSES = 8;
    private static final int CLUSTER = 6;

    private final SplittableRandom random;
    private final int targets;
    private final int findings;
    private int parameter;

    private MadeUpModel(int targets, int findings, long seed) {
        this.random = new SplittableRandom(seed);
        this.targets = targets;
        this.findings = findings;
    }

    static Model of(int targets, int findings, long seed) {
        return new MadeUpModel(targets, findings, seed).make();
    }

    private Model make() {
        List<TargetCondition> all = new ArrayList<>();
        List<Double> odds = new ArrayList<>();
        for (int s = 0; s < targets; s++) {
            boolean serious = s % 7 >= 5;
            all.add(serious
                    ? new SeriousPathology("target-" + s, List.of(), false)
                    : new PainSource("target-" + s, Tissue.values()[s % 5], List.of(), false, Optional.empty(), Optional.empty()));
            odds.add(serious ? 0.003 : 0.05);
        }
        List<Finding> list = new ArrayList<>();
        List<Likelihood> likelihoods = new ArrayList<>();
        for (int f = 0; f < findings; f++) {
            list.add(new Finding("finding-" + f, FindingKind.BINARY, Finding.BINARY_STATES, Elicitation.SELF_REPORT, false, 8, "", List.of(), ""));
            likelihoods.add(likelihood(f < CHART ? targets : Math.min(CAUSES, targets)));
        }
        List<Double> spreads = odds.stream().map(o -> 0.4).toList();
        Setting setting = new Setting("setting", odds, spreads, 0.3, List.of(), odds.stream().map(o -> -1).toList());
        return new Model(
                new Versions(Versions.ENGINE, "made up", ""), 1, 128,
                Catalogue.of(all, TargetCondition::id), Catalogue.of(List.of(), r -> ""), Catalogue.of(list, Finding::id), likelihoods, clusters(),
                Catalogue.of(List.of(setting), Setting::id),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    private Likelihood likelihood(int causes) {
        List<Integer> chosen = new ArrayList<>();
        for (int s = 0; s < targets; s++) {
            int left = targets - s;
            if (random.nextInt(left) < causes - chosen.size()) {
                chosen.add(s);
            }
        }
        List<Figure> figures = chosen.stream().map(s -> figure(0.05 + random.nextDouble() * 0.9)).toList();
        return new Likelihood(figure(0.05 + random.nextDouble() * 0.3), chosen, figures);
    }

    private Figure figure(double p) {
        return new Figure(new double[] {1 - p, p}, 0.6, parameter++, List.of());
    }

    private List<Cluster> clusters() {
        List<Cluster> clusters = new ArrayList<>();
        clusters.add(cluster("chart", 0, Math.min(CHART, findings), 0.4));
        for (int from = CHART; from + 3 * CLUSTER <= findings; from += 3 * CLUSTER) {
            clusters.add(cluster("cluster-" + from, from, from + CLUSTER, 0.7));
        }
        return clusters;
    }

    private static Cluster cluster(String id, int from, int to, double loading) {
        List<Integer> members = new ArrayList<>();
        List<Double> loadings = new ArrayList<>();
        for (int f = from; f < to; f++) {
            members.add(f);
            loadings.add(loading);
        }
        return new Cluster(id, members, loadings, 0.5, 1.5);
    }
}
