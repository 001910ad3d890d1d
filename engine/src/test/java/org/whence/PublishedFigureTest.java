package org.whence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.inference.Combinations;
import org.whence.inference.Posterior;
import org.whence.knowledge.Elicitation;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Model;
import org.whence.knowledge.Tissue;
import org.whence.observation.Observations;
import org.whence.testing.Knowledge;
import org.whence.testing.RandomModel;
import org.whence.testing.Runs;

/** Each target alone gives exactly the figure its rows say, for every kind of finding, and inside clusters too. */
class PublishedFigureTest {
    private static final double MARGINAL = 1e-12;
    private static final double ROUNDING = 1e-15;

    @Test
    void eachTargetAloneGivesItsOwnFigureAndNoneGivesTheLeak() {
        for (int seed = 0; seed < 300; seed++) {
            Model model = RandomModel.of(seed);
            Posterior nothing = Runs.first(Whence.from(model), Observations.in(model).build());
            for (int f = 0; f < model.findings().size(); f++) {
                assertAlone(model, nothing, f);
            }
        }
    }

    private static void assertAlone(Model model, Posterior nothing, int f) {
        Combinations all = nothing.network().combinations();
        int finding = f;
        boolean clustered = model.clusters().stream().anyMatch(c -> c.findings().contains(finding));
        for (int state = 0; state < model.findings().get(f).states().size(); state++) {
            double[] predicted = nothing.predictive(f, state);
            double[] leak = model.likelihoods().get(f).leak().probabilities();
            assertEquals(leak[state], predicted[Runs.combination(all)], clustered ? MARGINAL : 0.0);
            for (int s = 0; s < model.targets().size(); s++) {
                double own = model.likelihoods().get(f).figureFor(s).probabilities()[state];
                assertEquals(own, predicted[Runs.combination(all, s)], clustered ? MARGINAL : 0.0, "finding " + f + ", target " + s);
            }
        }
    }

    @Test
    void theStatesOfEveryFindingSumToOneForEveryCombination() {
        for (int seed = 0; seed < 100; seed++) {
            Model model = RandomModel.of(seed);
            Posterior nothing = Runs.first(Whence.from(model), Observations.in(model).build());
            for (int f = 0; f < model.findings().size(); f++) {
                double[] sum = new double[nothing.network().combinations().size()];
                for (int state = 0; state < model.findings().get(f).states().size(); state++) {
                    double[] p = nothing.predictive(f, state);
                    for (int h = 0; h < sum.length; h++) {
                        sum[h] += p[h];
                    }
                }
                for (double total : sum) {
                    assertEquals(1.0, total, 1e-13);
                }
            }
        }
    }

    @Test
    void aSourceThatDoesNotCauseAFindingDoesNotHideItFromOneThatDoes() {
        Model model = midlinePain();
        double[] present = Runs.knowing(Whence.from(model)).predictive(0, Finding.PRESENT);
        Combinations all = Combinations.of(model);
        assertEquals(0.35, present[Runs.combination(all)]);
        assertEquals(0.80, present[Runs.combination(all, 0)]);
        assertEquals(0.10, present[Runs.combination(all, 1)]);
        assertEquals(0.72, present[Runs.combination(all, 0, 1)], 0.005, "as printed in the model's own example");
    }

    private static Model midlinePain() {
        return Knowledge.empty()
                .source("disc", Tissue.SPINAL_JOINT_OR_DISC, 0.4).source("sacroiliac-joint", Tissue.LIGAMENT, 0.2)
                .asks("pain-midline", 0.35).says("pain-midline", "disc", 0.80).says("pain-midline", "sacroiliac-joint", 0.10)
                .model();
    }

    @Test
    void aTargetAddedToACombinationMovesAYesNoFindingTowardsItsOwnFigure() {
        for (int seed = 0; seed < 100; seed++) {
            Model model = RandomModel.of(seed);
            Posterior nothing = Runs.first(Whence.from(model), Observations.in(model).build());
            for (int f = 0; f < model.findings().size(); f++) {
                if (model.findings().get(f).kind() == FindingKind.BINARY) {
                    assertEachTargetAddsItsPart(model, nothing, f);
                }
            }
        }
    }

    private static void assertEachTargetAddsItsPart(Model model, Posterior nothing, int f) {
        Combinations all = nothing.network().combinations();
        double[] present = nothing.predictive(f, Finding.PRESENT);
        double leak = model.likelihoods().get(f).leak().present();
        for (int h = 0; h < all.size(); h++) {
            for (int added : all.members(h)) {
                double own = model.likelihoods().get(f).figureFor(added).present();
                int[] rest = Arrays.stream(all.members(h)).filter(s -> s != added).toArray();
                double before = present[Runs.combination(all, rest)];
                assertTrue(own >= leak ? present[h] >= before - MARGINAL : present[h] <= before + MARGINAL, "finding " + f + ", target " + added);
            }
        }
    }

    @Test
    void membersOfAGroupWithOneFigureAreOneCause() {
        Model model = Knowledge.empty()
                .source("root-l4", Tissue.NERVE, 0.2, "roots").source("root-l5", Tissue.NERVE, 0.2, "roots").source("hip", Tissue.HIP_JOINT, 0.2)
                .asks("leg-pain", 0.3).says("leg-pain", List.of("root-l4", "root-l5"), 0.2, 0.8).says("leg-pain", "hip", 0.4)
                .asks("own-rows", 0.3).says("own-rows", "root-l4", 0.8).says("own-rows", "root-l5", 0.8)
                .model();
        Posterior nothing = Runs.knowing(Whence.from(model));
        int both = Runs.combination(nothing.network().combinations(), 0, 1);
        assertEquals(0.8, nothing.predictive(0, Finding.PRESENT)[both]);
        assertEquals(1.0 - 0.7 * (0.2 / 0.7) * (0.2 / 0.7), nothing.predictive(1, Finding.PRESENT)[both], ROUNDING);
    }

    @Test
    void theWorstOfSeveralOrdinalCausesStands() {
        Model model = scale(FindingKind.ORDINAL);
        Posterior nothing = Runs.knowing(Whence.from(model));
        int both = Runs.combination(nothing.network().combinations(), 0, 1);
        assertEquals(0.5 * 0.2, nothing.predictive(0, 0)[both], ROUNDING);
        assertEquals(0.8 * 0.6 - 0.5 * 0.2, nothing.predictive(0, 1)[both], ROUNDING);
        assertEquals(1.0 - 0.8 * 0.6, nothing.predictive(0, 2)[both], ROUNDING);
    }

    @Test
    void severalCategoricalCausesMix() {
        Model model = scale(FindingKind.CATEGORICAL);
        Posterior nothing = Runs.knowing(Whence.from(model));
        int both = Runs.combination(nothing.network().combinations(), 0, 1);
        assertEquals((0.5 + 0.2) / 2, nothing.predictive(0, 0)[both], ROUNDING);
        assertEquals((0.3 + 0.4) / 2, nothing.predictive(0, 1)[both], ROUNDING);
        assertEquals((0.2 + 0.4) / 2, nothing.predictive(0, 2)[both], ROUNDING);
    }

    private static Model scale(FindingKind kind) {
        Finding finding = new Finding("scale", kind, List.of("none", "some", "much"), Elicitation.SELF_REPORT, false, 5, "", List.of(), "");
        return Knowledge.empty()
                .source("a", Tissue.MUSCLE, 0.4).source("b", Tissue.LIGAMENT, 0.4)
                .finding(finding, 0.7, 0.2, 0.1)
                .says("scale", List.of("a"), 0.5, 0.3, 0.2).says("scale", List.of("b"), 0.2, 0.4, 0.4)
                .model();
    }
}
