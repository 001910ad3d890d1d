package org.whence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.whence.Whence;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Row;
import org.whence.inference.Combinations;
import org.whence.inference.Differential;
import org.whence.inference.Posterior;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Figure;
import org.whence.knowledge.Likelihood;
import org.whence.knowledge.Model;
import org.whence.knowledge.RedFlag;
import org.whence.knowledge.RiskThreshold;
import org.whence.knowledge.Side;
import org.whence.knowledge.TargetCondition;
import org.whence.knowledge.Tissue;
import org.whence.observation.Observations;
import org.whence.observation.Person;

/** The model that the program is packed with: what its rows must give, whoever is asked about. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackedModelTest {
    private final Model model = Library.packed().model();
    private final Whence whence = Whence.from(model);

    private double probability(Observations observations, String target) {
        return whence.posteriors(observations).get(0).probability(model.targets().indexOf(target));
    }

    private Observations.Builder onTheLeft(String setting) {
        return Observations.in(model).setting(setting).painfulSide(Side.LEFT);
    }

    private static double odds(double p) {
        return p / (1 - p);
    }

    @Test
    void sixPositiveSacroiliacTestsMoveTheOddsByEightToSeventy() {
        for (String setting : List.of("primary-care", "physiotherapy", "spine-clinic")) {
            Observations.Builder six = onTheLeft(setting);
            for (String test : List.of("distraction", "thigh-thrust", "gaenslen", "compression", "sacral-thrust", "gaenslen-other-leg")) {
                six.observe("sij-" + test, "present", Side.LEFT);
            }
            double before = odds(probability(onTheLeft(setting).build(), "sacroiliac-joint"));
            double moved = odds(probability(six.build(), "sacroiliac-joint")) / before;
            assertTrue(moved >= 8 && moved <= 70, setting + ": " + moved);
        }
    }

    /** What a clinician would call the classic findings of one source of each tissue. */
    private static Map<String, List<String>> classic() {
        Map<String, List<String>> classic = new LinkedHashMap<>();
        classic.put("gluteal-tendinopathy", List.of(
                "pain-lateral-hip", "hurts-lying-on-side", "outer-hip-worse-stairs", "greater-trochanter-tender", "single-leg-stance-30s-lateral-pain",
                "resisted-external-derotation-pain", "hip-adduction-resisted-lateral-pain"));
        classic.put("sacroiliac-joint", List.of(
                "pain-psis", "one-finger-psis", "sij-thigh-thrust", "sij-distraction", "sij-compression", "sij-sacral-thrust", "sij-shear", "psis-tenderness"));
        classic.put("nerve-root-l5", List.of(
                "pain-below-knee", "nerve-dermatomal-pain", "slr-positive", "crossed-slr-positive", "sensory-loss-dorsum-foot",
                "weakness-ankle-or-toe-dorsiflexion", "medial-hamstring-reflex-reduced", "numb-dorsum-foot"));
        classic.put("discogenic", List.of(
                "pain-low-back-midline", "worse-sitting", "worse-bending-forward", "pain-rising-from-sitting", "centralisation", "directional-preference", "bony-vibration"));
        classic.put("hip-osteoarthritis", List.of(
                "pain-groin", "groin-is-main-place", "difficulty-shoes-and-socks", "hip-internal-rotation", "hip-flexion-limited", "hip-passive-adduction-limited",
                "pain-getting-in-out-of-car", "pain-eases-with-continued-walking"));
        classic.put("vertebral-fracture", List.of(
                "sudden-severe-midline-pain", "known-fragile-bones", "closed-fist-percussion-pain", "cannot-lie-supine", "pain-on-rolling-or-sitting-up",
                "midline-spinal-tenderness", "height-loss-or-new-stoop"));
        return classic;
    }

    private void observeClassic(Observations.Builder builder, List<String> findings) {
        for (String id : findings) {
            List<String> states = model.findings().get(model.findings().indexOf(id)).states();
            builder.observe(id, states.get(states.size() - 1), Side.LEFT);
        }
    }

    @Test
    void twoSourcesWithTheirOwnClassicFindingsAreBothAboveOneHalf() {
        List<Map.Entry<String, List<String>>> classic = new ArrayList<>(classic().entrySet());
        List<String> tooLow = new ArrayList<>();
        for (int i = 0; i < classic.size(); i++) {
            for (int j = i + 1; j < classic.size(); j++) {
                Observations.Builder both = onTheLeft("physiotherapy");
                observeClassic(both, classic.get(i).getValue());
                observeClassic(both, classic.get(j).getValue());
                Observations said = both.build();
                for (int k : new int[] {i, j}) {
                    double p = probability(said, classic.get(k).getKey());
                    if (p <= 0.5) {
                        tooLow.add(classic.get(k).getKey() + " beside " + classic.get(k == i ? j : i).getKey() + ": " + p);
                    }
                }
            }
        }
        assertEquals(List.of(), tooLow);
    }

    @Test
    void thePriorsAreTheAnchors() throws IOException {
        Knowledge rows = Knowledge.read(Path.of("..", "knowledge"), new Problems());
        int compared = 0;
        for (Row row : rows.rows("prevalence")) {
            if (row.is("use", "anchor")) {
                double anchor = row.has("count") ? row.number("count", 0) / row.number("n", 1) : row.number("prevalence", 0);
                Posterior prior = whence.posteriors(Observations.in(model).setting(row.get("setting")).build()).get(0);
                double p = row.is("target", "none") ? prior.none() : prior.probability(model.targets().indexOf(row.get("target")));
                assertEquals(anchor, p, 1e-6, row.get("row"));
                compared++;
            }
        }
        assertEquals((model.targets().size() + 1) * model.settings().size(), compared);
    }

    @Test
    void theSpineClinicLooksAsSembranoAndPollyFoundIt() {
        // 65 % spine only, 17.5 % spine with hip or sacroiliac joint, 8 % those without spine, 10 % neither, of 200; bounds are twice the sampling error.
        Posterior prior = whence.posteriors(Observations.in(model).setting("spine-clinic").build()).get(0);
        double[] shares = new double[4];
        Combinations all = prior.network().combinations();
        for (int h = 0; h < all.size(); h++) {
            boolean spine = false;
            boolean hipOrJoint = false;
            for (int s : all.members(h)) {
                TargetCondition target = model.targets().get(s);
                spine |= target.tissue() == Tissue.NERVE || target.tissue() == Tissue.SPINAL_JOINT_OR_DISC;
                hipOrJoint |= target.tissue() == Tissue.HIP_JOINT || target.id().equals("sacroiliac-joint");
            }
            shares[spine ? hipOrJoint ? 1 : 0 : hipOrJoint ? 2 : 3] += prior.combination(h);
        }
        double[] found = {130.0 / 201, 35.0 / 201, 16.0 / 201, 20.0 / 201};
        for (int i = 0; i < found.length; i++) {
            double error = 2 * Math.sqrt(found[i] * (1 - found[i]) / 201);
            assertEquals(found[i], shares[i], error, "cell " + i + " of " + java.util.Arrays.toString(shares));
        }
    }

    @Test
    void everyFigureIsBoundedAndHasRows() {
        for (int f = 0; f < model.findings().size(); f++) {
            Likelihood likelihood = model.likelihoods().get(f);
            List<Figure> figures = new ArrayList<>(likelihood.figures());
            figures.add(likelihood.leak());
            for (Figure figure : figures) {
                double sum = 0;
                for (double p : figure.probabilities()) {
                    assertTrue(p >= 0.0001 && p <= 0.9999, model.findings().get(f).id() + ": " + p);
                    sum += p;
                }
                assertEquals(1, sum, 1e-12);
            }
            String id = model.findings().get(f).id();
            likelihood.figures().forEach(figure -> assertFalse(figure.rows().isEmpty(), id));
            assertTrue(likelihood.figures().isEmpty() || !likelihood.leak().rows().isEmpty(), id + " has figures and no background row");
        }
    }

    @Test
    void noPriorCrossesAThresholdOfUrgency() {
        for (var setting : model.settings()) {
            for (int age : new int[] {25, 55, 85}) {
                Person person = new Person(Optional.of(age), Optional.empty(), Optional.empty());
                Posterior prior = whence.posteriors(Observations.in(model).setting(setting.id()).person(person).build()).get(0);
                for (RiskThreshold threshold : model.thresholds()) {
                    boolean urgent = threshold.level().compareTo(Disposition.ROUTINE) > 0;
                    String what = model.targets().get(threshold.target()).id() + " at " + age + " in " + setting.id();
                    assertTrue(!urgent || prior.probability(threshold.target()) < threshold.probability(), what);
                }
            }
        }
    }

    @Test
    void everyFlagThatActsAloneAsksForItsLevel() {
        for (RedFlag flag : model.redFlags()) {
            if (flag.actsAlone() && flag.minAge() < 0) {
                var finding = model.findings().get(flag.finding());
                Observations said = Observations.in(model).observe(finding.id(), finding.states().get(finding.states().size() - 1), Side.MIDLINE).build();
                Disposition asked = whence.assessment(said).disposition();
                assertTrue(asked.compareTo(flag.level()) >= 0, flag.id() + ": " + asked);
            }
        }
    }

    @Test
    void whereTheEvidenceIsForOneTargetItLeads() {
        classic().forEach((target, findings) -> {
            Observations.Builder said = onTheLeft("physiotherapy");
            observeClassic(said, findings);
            List<Differential> differential = whence.assessment(said.build()).differential();
            assertEquals(target, differential.get(0).target().id());
        });
    }
}
