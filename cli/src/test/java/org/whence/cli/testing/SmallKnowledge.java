package org.whence.cli.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.whence.cli.Library;
import org.whence.cli.words.Words;
import org.whence.knowledge.Catalogue;
import org.whence.knowledge.Cluster;
import org.whence.knowledge.Contributor;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Elicitation;
import org.whence.knowledge.EvidenceItem;
import org.whence.knowledge.Exercise;
import org.whence.knowledge.Figure;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Likelihood;
import org.whence.knowledge.Model;
import org.whence.knowledge.NerveRoot;
import org.whence.knowledge.PainSource;
import org.whence.knowledge.Prognosis;
import org.whence.knowledge.RedFlag;
import org.whence.knowledge.Region;
import org.whence.knowledge.RiskThreshold;
import org.whence.knowledge.SeriousPathology;
import org.whence.knowledge.Setting;
import org.whence.knowledge.Study;
import org.whence.knowledge.TargetCondition;
import org.whence.knowledge.Tissue;
import org.whence.knowledge.Treatment;
import org.whence.knowledge.Versions;

/** A model small enough to know by heart: six targets, a dozen findings, made up. */
public final class SmallKnowledge {
    private static final int STUDY = 0;
    private static final List<TargetCondition> TARGETS = List.of(
            source("gluteal-myofascial", Tissue.MUSCLE),
            source("sacroiliac-joint", Tissue.LIGAMENT),
            root(NerveRoot.L5, "L4/L5"),
            root(NerveRoot.S1, "L5/S1"),
            source("hip-osteoarthritis", Tissue.HIP_JOINT),
            new SeriousPathology("cauda-equina", List.of(), false));
    private static final List<Double> ODDS = List.of(0.3, 0.2, 0.1, 0.08, 0.15, 0.002);

    private final List<Finding> findings = new ArrayList<>();
    private final List<Likelihood> likelihoods = new ArrayList<>();
    private final List<EvidenceItem> items = new ArrayList<>();

    private SmallKnowledge() {
        finding("pain-upper-buttock", Elicitation.SELF_REPORT, 0.3, Map.of("gluteal-myofascial", 0.9, "sacroiliac-joint", 0.8));
        finding("pain-groin", Elicitation.SELF_REPORT, 0.15, Map.of("hip-osteoarthritis", 0.85));
        finding("pain-low-back-midline", Elicitation.SELF_REPORT, 0.4, Map.of("sacroiliac-joint", 0.2));
        finding("paraesthesia-leg", Elicitation.SELF_REPORT, 0.1, Map.of("nerve-root-l5", 0.7, "nerve-root-s1", 0.7));
        finding("numbness-leg", Elicitation.SELF_REPORT, 0.08, Map.of("nerve-root-l5", 0.5, "nerve-root-s1", 0.5));
        finding("limp", Elicitation.SELF_REPORT, 0.1, Map.of("hip-osteoarthritis", 0.5));
        finding("posture-held-long", Elicitation.SELF_REPORT, 0.3, Map.of("gluteal-myofascial", 0.7));
        finding("saddle-numbness", Elicitation.SELF_REPORT, 0.01, Map.of("cauda-equina", 0.8));
        finding("bladder-change", Elicitation.SELF_REPORT, 0.02, Map.of("cauda-equina", 0.8));
        finding("testicular-pain", Elicitation.SELF_REPORT, 0.02, Map.of("cauda-equina", 0.1));
        finding("slr-positive", Elicitation.EXAMINATION, 0.2, Map.of("nerve-root-l5", 0.9, "nerve-root-s1", 0.9));
        finding("thigh-thrust", Elicitation.EXAMINATION, 0.2, Map.of("sacroiliac-joint", 0.8));
        finding("sij-compression", Elicitation.EXAMINATION, 0.3, Map.of("sacroiliac-joint", 0.7));
        stiffness();
    }

    /** The model. */
    public static Model model() {
        return new SmallKnowledge().build();
    }

    /** The model with a little wording. */
    public static Library library() {
        return Library.of(model(), words());
    }

    private static Words words() {
        String json =
                """
                {"findings": {"limp": {"name": "a limp", "question": "Do you limp?", "why": "Sore hips make people limp."}},
                 "targets": {"hip-osteoarthritis": {"name": "hip osteoarthritis", "plain": "a worn hip joint"}},
                 "safety-net": {"routine": {"text": "Book a visit."}, "emergency-now": {"text": "Get help now."}},
                 "red-flags": {"saddle": {"reason": "The nerves there must be checked.", "action": "Go to an emergency department."}}}
                """;
        try {
            return Words.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PainSource source(String id, Tissue tissue) {
        return new PainSource(id, tissue, List.of(), true, Optional.empty(), Optional.empty());
    }

    private static PainSource root(NerveRoot root, String segment) {
        String id = "nerve-root-" + root.name().toLowerCase(java.util.Locale.ROOT);
        return new PainSource(id, Tissue.NERVE, List.of("nerve-root-any"), true, Optional.of(root), Optional.of(segment));
    }

    private void finding(String id, Elicitation elicitation, double leak, Map<String, Double> present) {
        boolean sided = !id.contains("midline") && !id.startsWith("saddle") && !id.startsWith("bladder") && !id.startsWith("testicular");
        String sex = id.startsWith("testicular") ? "m" : "";
        findings.add(new Finding(id, FindingKind.BINARY, Finding.BINARY_STATES, elicitation, sided, 5, "", List.of(), sex));
        TreeMap<Integer, Figure> figures = new TreeMap<>();
        present.forEach((target, p) -> figures.put(number(target), figure(id, STUDY, 1 - p, p)));
        likelihoods.add(new Likelihood(figure(id, -1, 1 - leak, leak), List.copyOf(figures.keySet()), List.copyOf(figures.values())));
    }

    private void stiffness() {
        List<String> states = List.of("none", "up-to-60-minutes", "over-60-minutes");
        findings.add(new Finding("morning-stiffness", FindingKind.ORDINAL, states, Elicitation.SELF_REPORT, false, 8, "", List.of(), ""));
        Figure own = figure("morning-stiffness", STUDY, 0.2, 0.7, 0.1);
        likelihoods.add(new Likelihood(figure("morning-stiffness", -1, 0.7, 0.2, 0.1), List.of(number("hip-osteoarthritis")), List.of(own)));
    }

    private Figure figure(String finding, int study, double... probabilities) {
        items.add(new EvidenceItem(finding + "-" + items.size(), study, study < 0 ? "estimate" : "8 of 10 with it"));
        return new Figure(probabilities, 0.5, items.size(), List.of(items.size() - 1));
    }

    private static int number(String target) {
        return TARGETS.stream().map(TargetCondition::id).toList().indexOf(target);
    }

    private int finding(String id) {
        return findings.stream().map(Finding::id).toList().indexOf(id);
    }

    private RedFlag flag(String id, String finding) {
        return new RedFlag(id, finding(finding), List.of(), -1, -1, "", Disposition.EMERGENCY_NOW, Disposition.SAME_DAY, STUDY);
    }

    private Model build() {
        List<Integer> anchors = List.of(0, 0, 0, 0, 0, 0);
        List<Double> spread = List.of(0.3, 0.3, 0.3, 0.3, 0.3, 0.3);
        return new Model(
                new Versions(Versions.ENGINE, "small", "0123456789abcdef".repeat(4)),
                7,
                32,
                Catalogue.of(TARGETS, TargetCondition::id),
                Catalogue.of(
                        List.of(
                                new Region("low-back-midline", false, "pain-low-back-midline", ""),
                                new Region("upper-buttock", true, "pain-upper-buttock", ""),
                                new Region("groin", true, "pain-groin", ""),
                                new Region("calf", true, "pain-calf", "posterior")),
                        Region::id),
                Catalogue.of(findings, Finding::id),
                List.copyOf(likelihoods),
                List.of(new Cluster("provocation", List.of(finding("thigh-thrust"), finding("sij-compression")), List.of(0.5, 0.5), 0.5, 1.5)),
                Catalogue.of(
                        List.of(
                                new Setting("physiotherapy", ODDS, spread, 1.0, List.of(), anchors),
                                new Setting("spine-clinic", ODDS.stream().map(odds -> odds / 2).toList(), spread, 1.0, List.of(), anchors)),
                        Setting::id),
                List.of(),
                List.of(),
                List.of(flag("saddle", "saddle-numbness"), flag("bladder", "bladder-change"), flag("testicle", "testicular-pain")),
                List.of(new RiskThreshold(number("cauda-equina"), Disposition.SAME_DAY, 0.05)),
                List.of(
                        new Treatment("treat-1", "any", "staying-active", "for", "strong", STUDY),
                        new Treatment("treat-2", "hip-osteoarthritis", "strengthening", "for", "moderate", STUDY),
                        new Treatment("treat-3", "any", "bed-rest", "against", "strong", STUDY)),
                List.of(new Exercise("bridge", List.of("any"), List.of("cauda-equina"), List.of(), "weak", "10 times", STUDY)),
                List.of(new Prognosis("prog-1", "any", "6", "better", "60 %", STUDY)),
                List.of(new Contributor(finding("posture-held-long"), "muscle", "weak", STUDY)),
                List.copyOf(items),
                List.of(new Study("a-study", "A study 2000", "doi:10.0000/0")),
                Map.of("groin-ache", "pain-groin"));
    }
}
