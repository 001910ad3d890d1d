package org.whence.compiler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Row;
import org.whence.knowledge.Catalogue;
import org.whence.knowledge.Cluster;
import org.whence.knowledge.Contributor;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Elicitation;
import org.whence.knowledge.Exercise;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.NerveRoot;
import org.whence.knowledge.PainSource;
import org.whence.knowledge.Prognosis;
import org.whence.knowledge.RedFlag;
import org.whence.knowledge.Region;
import org.whence.knowledge.RiskThreshold;
import org.whence.knowledge.SeriousPathology;
import org.whence.knowledge.Study;
import org.whence.knowledge.TargetCondition;
import org.whence.knowledge.Tissue;
import org.whence.knowledge.Treatment;

/** The parts of a model that are taken over from their rows as they stand. */
final class Parts {
    private final Knowledge knowledge;
    private final Catalogue<TargetCondition> targets;
    private final Catalogue<Finding> findings;
    private final Catalogue<Study> studies;

    Parts(Knowledge knowledge, Catalogue<TargetCondition> targets, Catalogue<Finding> findings) {
        this.knowledge = knowledge;
        this.targets = targets;
        this.findings = findings;
        this.studies = Catalogue.of(studies(knowledge), Study::id);
    }

    static List<TargetCondition> targets(Knowledge knowledge) {
        List<TargetCondition> targets = new ArrayList<>();
        for (Row row : knowledge.live("targets")) {
            boolean sided = row.is("sided", "yes");
            if (row.is("kind", "serious")) {
                targets.add(new SeriousPathology(row.get("id"), row.list("groups"), sided));
            } else {
                targets.add(new PainSource(
                        row.get("id"),
                        constant(Tissue.class, row.get("tissue")),
                        row.list("groups"),
                        sided,
                        row.has("root") ? Optional.of(NerveRoot.valueOf(row.get("root"))) : Optional.empty(),
                        row.has("segment") ? Optional.of(row.get("segment")) : Optional.empty()));
            }
        }
        return targets;
    }

    static List<Region> regions(Knowledge knowledge) {
        return knowledge.live("regions").stream()
                .map(row -> new Region(row.get("id"), row.is("sided", "yes"), row.get("finding"), row.get("band")))
                .toList();
    }

    static List<Finding> findings(Knowledge knowledge) {
        List<Finding> findings = new ArrayList<>();
        for (Row row : knowledge.live("findings")) {
            FindingKind kind = constant(FindingKind.class, row.get("kind"));
            findings.add(new Finding(
                    row.get("id"),
                    kind,
                    kind == FindingKind.BINARY ? Finding.BINARY_STATES : row.list("states"),
                    constant(Elicitation.class, row.get("elicitation")),
                    row.is("sided", "yes"),
                    (int) row.number("seconds", 10),
                    row.get("position"),
                    row.list("covers"),
                    row.get("sex")));
        }
        return findings;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String id) {
        return Enum.valueOf(type, id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The studies a model names, by number. */
    private static List<Study> studies(Knowledge knowledge) {
        List<Study> studies = new ArrayList<>();
        for (Row row : knowledge.rows("studies")) {
            String link = row.has("doi") ? "doi:" + row.get("doi") : row.has("pmid") ? "PMID " + row.get("pmid") : row.get("url");
            studies.add(new Study(row.get("study"), row.get("citation"), link));
        }
        return studies;
    }

    List<Study> studies() {
        return studies.list();
    }

    int study(String id) {
        return studies.indexOf(id);
    }

    /** Retired ids of every list with the ids that replace them. */
    Map<String, String> successors() {
        Map<String, String> successors = new HashMap<>();
        for (String resource : List.of("targets", "findings", "regions")) {
            knowledge.rows(resource).stream().filter(r -> r.has("retired")).forEach(r -> successors.put(r.get("id"), r.get("successor")));
        }
        return Map.copyOf(successors);
    }

    List<Cluster> clusters() {
        List<Cluster> clusters = new ArrayList<>();
        for (Row row : knowledge.rows("clusters")) {
            List<Integer> members = new ArrayList<>();
            List<Double> loadings = new ArrayList<>();
            double loading = row.number("loading", 0);
            for (Row member : knowledge.rows("cluster-members")) {
                if (member.is("cluster", row.get("cluster")) && findings.contains(member.get("finding"))) {
                    members.add(findings.indexOf(member.get("finding")));
                    loadings.add(member.number("loading_factor", 1) * loading);
                }
            }
            if (members.size() > 1) {
                clusters.add(new Cluster(
                        row.get("cluster"), List.copyOf(members), List.copyOf(loadings), row.number("low", 0) / loading, row.number("high", 0) / loading));
            }
        }
        return List.copyOf(clusters);
    }

    List<RedFlag> redFlags() {
        List<RedFlag> flags = new ArrayList<>();
        for (Row row : knowledge.rows("red-flags")) {
            flags.add(new RedFlag(
                    row.get("flag"),
                    findings.indexOf(row.get("finding")),
                    row.list("with").stream().map(this::findingSet).toList(),
                    (int) row.number("min_age", -1),
                    (int) row.number("max_age", -1),
                    row.get("sex"),
                    constant(Disposition.class, row.get("level")),
                    constant(Disposition.class, row.get("unsure_level")),
                    studies.indexOf(row.get("source_study"))));
        }
        return List.copyOf(flags);
    }

    private List<Integer> findingSet(String set) {
        return Arrays.stream(set.split("\\+")).map(findings::indexOf).toList();
    }

    List<RiskThreshold> thresholds() {
        return knowledge.rows("thresholds").stream()
                .map(row -> new RiskThreshold(
                        targets.indexOf(row.get("target")), constant(Disposition.class, row.get("level")), row.number("probability", 1)))
                .toList();
    }

    List<Treatment> treatments() {
        return knowledge.rows("treatments").stream()
                .map(row -> new Treatment(
                        row.get("row"),
                        row.get("target"),
                        row.get("treatment_kind"),
                        row.get("direction"),
                        row.get("strength"),
                        studies.indexOf(row.get("study"))))
                .toList();
    }

    List<Exercise> exercises() {
        return knowledge.rows("exercises").stream()
                .map(row -> new Exercise(
                        row.get("exercise"),
                        row.list("targets"),
                        row.list("avoid_with"),
                        row.list("only_with"),
                        row.get("strength"),
                        row.get("dose"),
                        studies.indexOf(row.get("evidence_study"))))
                .toList();
    }

    List<Prognosis> prognoses() {
        return knowledge.rows("prognosis").stream()
                .map(row -> new Prognosis(
                        row.get("row"),
                        row.get("target"),
                        row.get("time_weeks"),
                        row.get("outcome"),
                        row.get("value"),
                        studies.indexOf(row.get("study"))))
                .toList();
    }

    List<Contributor> contributors() {
        return knowledge.rows("contributors").stream()
                .map(row -> new Contributor(
                        findings.indexOf(row.get("finding")), row.get("tissue"), row.get("strength"), studies.indexOf(row.get("study"))))
                .toList();
    }
}
