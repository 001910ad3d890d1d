package org.whence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.inference.Assessment;
import org.whence.inference.Differential;
import org.whence.inference.Posterior;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Model;
import org.whence.knowledge.NerveRoot;
import org.whence.knowledge.Side;
import org.whence.knowledge.TargetCondition;
import org.whence.knowledge.Tissue;
import org.whence.observation.Observations;
import org.whence.testing.Fingerprint;
import org.whence.testing.Knowledge;
import org.whence.testing.RandomModel;
import org.whence.testing.Runs;

/** Each painful side has a run of its own: what is on the left never changes the right, and two runs are never multiplied. */
class TwoSidesTest {
    @Test
    void whatIsOnlyOnTheLeftNeverChangesTheRightRun() {
        for (int seed = 0; seed < 100; seed++) {
            Model model = RandomModel.of(seed);
            Whence whence = Whence.from(model);
            Observations.Builder said = Observations.in(model).painfulSide(Side.BOTH);
            String before = right(whence, said.build());
            for (Finding finding : model.findings()) {
                if (finding.sided() && finding.sex().isEmpty()) {
                    said.observe(finding.id(), finding.states().get(1), Side.LEFT);
                }
            }
            assertEquals(before, right(whence, said.build()), "seed " + seed);
        }
    }

    private static String right(Whence whence, Observations said) {
        assertEquals(List.of(Side.LEFT, Side.RIGHT), said.runs());
        return Fingerprint.of(List.of(whence.posteriors(said).get(1)));
    }

    @Test
    void theLeftRunIsThatOfAPersonWhoHurtsOnlyThere() {
        for (int seed = 0; seed < 60; seed++) {
            Model model = RandomModel.of(seed);
            Whence whence = Whence.from(model);
            Posterior left = whence.posteriors(leftSided(model, Side.BOTH)).get(0);
            Posterior alone = whence.posteriors(leftSided(model, Side.LEFT)).get(0);
            assertEquals(Fingerprint.of(List.of(alone)), Fingerprint.of(List.of(left)));
        }
    }

    private static Observations leftSided(Model model, Side painful) {
        Observations.Builder said = Observations.in(model).painfulSide(painful);
        for (Finding finding : model.findings()) {
            if (finding.sex().isEmpty() && finding.kind() == FindingKind.BINARY) {
                said.observe(finding.id(), "present", Side.LEFT);
            }
        }
        return said.build();
    }

    @Test
    void whatHasNoSideSpeaksInBothRuns() {
        Whence whence = Whence.from(hipAndDisc());
        List<Posterior> runs = whence.posteriors(
                Observations.in(whence.model()).painfulSide(Side.BOTH).observe("cough-pain", "present", Side.MIDLINE).build());
        assertEquals(runs.get(0).probability(1), runs.get(1).probability(1));
        assertTrue(runs.get(0).probability(1) > runs.get(0).prior(1));
    }

    @Test
    void aSidedTargetIsListedForEachSideAndAnotherOnceFromTheHigherRun() {
        Whence whence = Whence.from(hipAndDisc());
        Observations said = Observations.in(whence.model()).painfulSide(Side.BOTH).observe("groin-pain", "present", Side.LEFT).build();
        Assessment assessment = whence.assessment(said);
        List<Side> hips = assessment.differential().stream().filter(d -> d.index() == 0).map(Differential::side).toList();
        assertEquals(List.of(Side.LEFT, Side.RIGHT), hips);
        List<Differential> discs = assessment.differential().stream().filter(d -> d.index() == 1).toList();
        assertEquals(1, discs.size());
        assertEquals(Side.MIDLINE, discs.get(0).side());
        List<Posterior> runs = whence.posteriors(said);
        assertEquals(Math.max(runs.get(0).probability(1), runs.get(1).probability(1)), discs.get(0).probability());
    }

    @Test
    void tissuesAndNoneTakeTheRunThatSaysMore() {
        for (int seed = 0; seed < 60; seed++) {
            Model model = RandomModel.of(seed);
            Assessment assessment = Whence.from(model).assessment(leftSided(model, Side.BOTH));
            List<Posterior> runs = assessment.runs();
            assertEquals(Math.min(runs.get(0).none(), runs.get(1).none()), assessment.none());
            assessment.tissues().forEach(share -> assertEquals(
                    Math.max(runs.get(0).tissue(share.tissue()), runs.get(1).tissue(share.tissue())), share.probability()));
        }
    }

    @Test
    void theDifferentialHoldsEveryTargetLikeliestFirst() {
        for (int seed = 0; seed < 60; seed++) {
            Model model = RandomModel.of(seed);
            List<Differential> all = Whence.from(model).assessment(leftSided(model, Side.LEFT)).differential();
            assertEquals(model.targets().size(), all.stream().map(Differential::index).distinct().count());
            for (int i = 1; i < all.size(); i++) {
                assertTrue(all.get(i - 1).probability() >= all.get(i).probability());
            }
            for (Differential d : all) {
                TargetCondition target = model.targets().get(d.index());
                assertEquals(target, d.target());
                assertEquals(target.sided() ? Side.LEFT : Side.MIDLINE, d.side());
            }
        }
    }

    @Test
    void setsOfRootsStandOnTheirOwnLines() {
        Model model = Knowledge.empty()
                .root(NerveRoot.L4, 0.5).root(NerveRoot.L5, 0.5).source("disc", Tissue.SPINAL_JOINT_OR_DISC, 0.5)
                .asks("leg-pain", 0.1)
                .model();
        Assessment assessment = Whence.from(model).assessment(Observations.in(model).build());
        Posterior run = assessment.runs().get(0);
        double both = run.combination(Runs.combination(run.network().combinations(), 0, 1))
                + run.combination(Runs.combination(run.network().combinations(), 0, 1, 2));
        assertEquals(List.of(0, 1), assessment.roots().get(0).targets());
        assertEquals(both, assessment.roots().get(0).probability(), 1e-15);
        assertEquals(run.probability(0) + run.probability(1) - both, assessment.anyRoot(), 1e-14, "either, not the sum");
    }

    private static Model hipAndDisc() {
        return Knowledge.empty()
                .sidedSource("hip", Tissue.HIP_JOINT, 0.4).source("disc", Tissue.SPINAL_JOINT_OR_DISC, 0.4)
                .asksEachSide("groin-pain", 0.2).says("groin-pain", "hip", 0.8).says("groin-pain", "disc", 0.1)
                .asks("cough-pain", 0.2).says("cough-pain", "disc", 0.7)
                .model();
    }
}
