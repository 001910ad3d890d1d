package org.whence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whence.explanation.Reason;
import org.whence.inference.Assessment;
import org.whence.inference.Combinations;
import org.whence.inference.Differential;
import org.whence.inference.Posterior;
import org.whence.knowledge.EvidenceItem;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Likelihood;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;
import org.whence.knowledge.Tissue;
import org.whence.observation.Observations;
import org.whence.observation.Presentation;
import org.whence.testing.BruteForce;
import org.whence.testing.Knowledge;
import org.whence.testing.RandomModel;
import org.whence.testing.RandomPerson;
import org.whence.testing.Runs;

/** Every reason is the change in log odds when its finding is left out, has the sign its figures have, and names the rows behind them. */
class ReasonLawsTest {
    private static final double SMALLEST_BITS = 0.05;

    @Test
    void theWeightIsWhatLeavingTheFindingOutChanges() {
        for (int seed = 0; seed < 60; seed++) {
            Model model = RandomModel.of(seed);
            Observations said = RandomPerson.of(model, seed).observations();
            Assessment assessment = Whence.from(model).assessment(said);
            if (assessment.runs().size() == 1) {
                assertWeights(model, said, assessment);
            }
        }
    }

    private static void assertWeights(Model model, Observations said, Assessment assessment) {
        Presentation all = said.on(said.runs().get(0));
        for (int f : all.known()) {
            BruteForce without = BruteForce.of(model, said.person(), said.setting(), all.with(f, Presentation.NOT_KNOWN));
            for (Differential d : assessment.differential()) {
                int finding = f;
                double bits = logOdds(d.probability()) - logOdds(without.probability(d.index()));
                double told = d.reasons().stream().filter(r -> r.finding() == finding).mapToDouble(Reason::bits).sum();
                boolean speaks = !model.likelihoods().get(f).targets().isEmpty() && Math.abs(bits) > SMALLEST_BITS + 1e-6;
                assertEquals(speaks ? bits : 0.0, told, speaks ? 1e-6 : SMALLEST_BITS + 1e-6);
            }
        }
    }

    @Test
    void aRootsReasonIsWhatLeavingItsFindingOutChangesForAnyOfThem() {
        int explained = 0;
        for (int seed = 0; seed < 60; seed++) {
            Model model = RandomModel.of(seed);
            Observations said = RandomPerson.of(model, seed).observations();
            Assessment assessment = Whence.from(model).assessment(said);
            Set<Integer> roots = IntStream.range(0, model.targets().size())
                    .filter(s -> model.targets().get(s).groups().contains("nerve-root-any")).boxed().collect(Collectors.toSet());
            if (assessment.runs().size() == 1) {
                explained += assessment.rootReasons().size();
                for (Reason reason : assessment.rootReasons()) {
                    Presentation without = said.on(said.runs().get(0)).with(reason.finding(), Presentation.NOT_KNOWN);
                    double before = BruteForce.of(model, said.person(), said.setting(), without).any(roots);
                    assertEquals(logOdds(assessment.anyRoot()) - logOdds(before), reason.bits(), 1e-6);
                }
            }
        }
        assertTrue(explained > 20);
    }

    private static double logOdds(double p) {
        return StrictMath.log(p / (1.0 - p)) / StrictMath.log(2.0);
    }

    @Test
    void aFindingLikelierWithATargetThanWithoutNeverLowersTheOnlyTarget() {
        for (int i = 1; i < 20; i++) {
            for (int j = i; j < 20; j++) {
                Model model = Knowledge.empty().source("disc", Tissue.SPINAL_JOINT_OR_DISC, 0.4).asks("pain", i / 20.0).says("pain", "disc", j / 20.0).model();
                assertSign(model, "present", 1);
                assertSign(model, "absent", -1);
            }
        }
    }

    private static void assertSign(Model model, String state, int sign) {
        Differential only = Whence.from(model).assessment(Runs.saying(model, "pain=" + state)).differential().get(0);
        assertTrue(sign * (only.probability() - only.prior()) >= -1e-15);
        only.reasons().forEach(reason -> assertTrue(sign * reason.bits() > 0));
    }

    /** Beside stronger rivals a weak sign may speak against its own target, as it must: but never against it compared with the same combination without it. */
    @Test
    void aFindingLikelierWithATargetNeverLowersItComparedWithTheSameCombinationWithoutIt() {
        for (int seed = 0; seed < 100; seed++) {
            Model model = RandomModel.of(seed);
            Whence whence = Whence.from(model);
            Posterior before = Runs.first(whence, Observations.in(model).build());
            for (int f = 0; f < model.findings().size(); f++) {
                if (model.findings().get(f).kind() == FindingKind.BINARY) {
                    Observations said = Observations.in(model).painfulSide(Side.MIDLINE).observe(model.findings().get(f).id(), "present", Side.MIDLINE).build();
                    assertOddsRise(model.likelihoods().get(f), before, Runs.first(whence, said));
                }
            }
        }
    }

    private static void assertOddsRise(Likelihood likelihood, Posterior before, Posterior after) {
        Combinations all = before.network().combinations();
        for (int h = 0; h < all.size(); h++) {
            for (int s : all.members(h)) {
                if (likelihood.figureFor(s).present() >= likelihood.leak().present() && before.combination(h) > 0) {
                    int rest = Runs.combination(all, Arrays.stream(all.members(h)).filter(m -> m != s).toArray());
                    double odds = before.combination(h) / before.combination(rest);
                    assertTrue(after.combination(h) / after.combination(rest) >= odds * (1.0 - 1e-10));
                }
            }
        }
    }

    @Test
    void reasonsStandHeaviestFirstAndAgainstHoldsTheNegativeOnesOfTheLeader() {
        for (int seed = 0; seed < 60; seed++) {
            Model model = RandomModel.of(seed);
            Assessment assessment = Whence.from(model).assessment(RandomPerson.of(model, seed).observations());
            for (Differential d : assessment.differential()) {
                double[] weights = d.reasons().stream().mapToDouble(r -> Math.abs(r.bits())).toArray();
                assertTrue(IntStream.range(1, weights.length).allMatch(i -> weights[i - 1] >= weights[i]));
            }
            List<Reason> negative = assessment.differential().get(0).reasons().stream().filter(r -> r.bits() < 0).toList();
            assertEquals(negative, assessment.against());
        }
    }

    @Test
    void aReasonNamesItsTargetsRowsAndElseTheLeaks() {
        Model model = Knowledge.empty()
                .source("disc", Tissue.SPINAL_JOINT_OR_DISC, 0.4).source("hip", Tissue.HIP_JOINT, 0.4)
                .asks("cough-pain", 0.2).says("cough-pain", "disc", 0.8).row("cough-pain", "disc", "disc-001", 0)
                .pair("disc", "hip", 0.0)
                .model();
        Assessment assessment = Whence.from(model).assessment(Runs.saying(model, "cough-pain=present"));
        Reason own = reason(assessment, 0);
        assertEquals(List.of(new EvidenceItem("disc-001", 0, "row")), own.rows());
        assertTrue(!own.restsOnEstimates());
        assertEquals(List.of(), reason(assessment, 1).rows(), "the hip has no row: its figure is the leak's");
        assertEquals(Finding.PRESENT, own.state());
    }

    @Test
    void rowsWithoutAStudyAreEstimates() {
        Model model = Knowledge.empty()
                .source("disc", Tissue.SPINAL_JOINT_OR_DISC, 0.4)
                .asks("cough-pain", 0.2).says("cough-pain", "disc", 0.8).row("cough-pain", "disc", "disc-002", -1)
                .model();
        assertTrue(reason(Whence.from(model).assessment(Runs.saying(model, "cough-pain=present")), 0).restsOnEstimates());
    }

    private static Reason reason(Assessment assessment, int target) {
        return assessment.differential().stream().filter(d -> d.index() == target).findFirst().orElseThrow().reasons().get(0);
    }

    @Test
    void twoSourcesWithTheirOwnFindingsBothShowAndNeitherHidesTheOther() {
        for (Tissue one : Tissue.values()) {
            for (Tissue other : Tissue.values()) {
                if (one != other && one != Tissue.SERIOUS && other != Tissue.SERIOUS) {
                    assertBothShow(one, other);
                }
            }
        }
    }

    private static void assertBothShow(Tissue one, Tissue other) {
        Knowledge knowledge = Knowledge.empty().source("first", one, 0.3).source("second", other, 0.3);
        String[] said = new String[6];
        for (int i = 0; i < 3; i++) {
            knowledge.asks("first-" + i, 0.15).says("first-" + i, "first", 0.8).says("first-" + i, "second", 0.1);
            knowledge.asks("second-" + i, 0.15).says("second-" + i, "second", 0.8).says("second-" + i, "first", 0.1);
            said[2 * i] = "first-" + i + "=present";
            said[2 * i + 1] = "second-" + i + "=present";
        }
        Posterior run = Runs.knowing(Whence.from(knowledge.model()), said);
        assertTrue(run.probability(0) > 0.5 && run.probability(1) > 0.5, one + " and " + other);
    }
}
