package org.whence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.inference.Combinations;
import org.whence.inference.Posterior;
import org.whence.knowledge.Finding;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;
import org.whence.knowledge.Tissue;
import org.whence.observation.Observations;
import org.whence.testing.BruteForce;
import org.whence.testing.Knowledge;
import org.whence.testing.Runs;

/** Findings that travel together keep their own figures, and tell less together than they would apart. */
class ClusterLawsTest {
    private static final double[] SICK = {0.8, 0.7, 0.6};
    private static final double[] WELL = {0.3, 0.2, 0.25};

    private static Model model(double... loadings) {
        List<Double> all = new ArrayList<>();
        for (double loading : loadings) {
            all.add(loading);
        }
        return Knowledge.empty()
                .source("joint", Tissue.LIGAMENT, 0.5)
                .tests("a", WELL[0]).says("a", "joint", SICK[0])
                .tests("b", WELL[1]).says("b", "joint", SICK[1])
                .tests("c", WELL[2]).says("c", "joint", SICK[2])
                .cluster("tests", all, "a", "b", "c")
                .model();
    }

    private static double oddsRatio(Model model, String... findings) {
        return Runs.oddsRatio(Runs.knowing(Whence.from(model), findings), 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2.4, -1.5, -0.9, -0.3, 0.0, 0.3, 0.5, 0.6, 0.9, 1.2, 1.5, 2.0, 2.4})
    void theMarginalStaysAsPublished(double loading) {
        Model model = model(loading, loading / 2, -loading);
        Posterior nothing = Runs.knowing(Whence.from(model));
        Combinations all = nothing.network().combinations();
        for (int f = 0; f < 3; f++) {
            double[] present = nothing.predictive(f, Finding.PRESENT);
            assertEquals(WELL[f], present[Runs.combination(all)], 1e-12);
            assertEquals(SICK[f], present[Runs.combination(all, 0)], 1e-12);
        }
    }

    @Test
    void withoutLoadingsTheFindingsAreIndependent() {
        double product = SICK[0] / WELL[0] * (SICK[1] / WELL[1]) * ((1.0 - SICK[2]) / (1.0 - WELL[2]));
        assertEquals(product, oddsRatio(model(0.0, 0.0, 0.0), "a=present", "b=present", "c=absent"), 1e-12);
    }

    @Test
    void aSingleMemberTellsWhatItWouldTellAlone() {
        for (double loading : new double[] {0.3, 0.9, 1.5}) {
            assertEquals(SICK[0] / WELL[0], oddsRatio(model(loading, loading, loading), "a=present"), 1e-11);
            assertEquals((1.0 - SICK[0]) / (1.0 - WELL[0]), oddsRatio(model(loading, loading, loading), "a=absent"), 1e-11);
        }
    }

    @Test
    void membersThatAgreeTellLessTheMoreTheyTravelTogether() {
        double before = Double.POSITIVE_INFINITY;
        for (double loading : new double[] {0.0, 0.2, 0.4, 0.5, 0.6, 0.9, 1.2, 1.6, 2.0}) {
            double ratio = oddsRatio(model(loading, loading, loading), "a=present", "b=present", "c=present");
            assertTrue(ratio < before, "at " + loading);
            before = ratio;
        }
        assertTrue(before > SICK[0] / WELL[0], "and still more than one of them");
    }

    @Test
    void turningEveryLoadingRoundChangesNothing() {
        for (String[] said : new String[][] {{"a=present", "b=absent"}, {"a=present", "b=present", "c=present"}, {"c=absent"}}) {
            assertEquals(oddsRatio(model(0.7, 0.4, -0.9), said), oddsRatio(model(-0.7, -0.4, 0.9), said), 1e-12);
        }
    }

    @Test
    void membersOfOppositeLoadingTellMoreWhenTheyAgree() {
        double apart = oddsRatio(model(0.0, 0.0, 0.0), "a=present", "b=present");
        assertTrue(oddsRatio(model(0.9, -0.9, 0.0), "a=present", "b=present") > apart);
        assertTrue(oddsRatio(model(0.9, 0.9, 0.0), "a=present", "b=present") < apart);
    }

    @Test
    void aMemberOutsideTheFactorIsIndependentOfTheRest() {
        double together = oddsRatio(model(0.9, 0.9, 0.0), "a=present", "b=present", "c=present");
        assertEquals(oddsRatio(model(0.9, 0.9, 0.0), "a=present", "b=present") * (SICK[2] / WELL[2]), together, 1e-10);
    }

    @Test
    void theNodesComeCloseToANormalFactor() {
        boolean[][] answers = {{true, true, true}, {true, true, false}, {true, false, false}, {false, false, false}, {false, true, true}};
        double[][] loadings = {{0.3, 0.3, 0.3}, {0.5, 0.5, 0.5}, {0.5, -0.5, 0.4}, {0.9, 0.9, 0.9}, {0.9, -0.6, 0.7}, {1.2, 1.2, 1.2}};
        for (double[] loading : loadings) {
            for (boolean[] positive : answers) {
                String[] said = {"a=" + word(positive[0]), "b=" + word(positive[1]), "c=" + word(positive[2])};
                double expected = BruteForce.dense(SICK, loading, positive) / BruteForce.dense(WELL, loading, positive);
                double close = loading[0] > 1.0 ? 0.03 : 0.005;
                assertEquals(expected, oddsRatio(model(loading), said), expected * close);
            }
        }
    }

    private static String word(boolean positive) {
        return positive ? "present" : "absent";
    }

    @Test
    void aCountIsTheSumOverEveryWayItCanComeAbout() {
        for (double loading : new double[] {0.0, 0.4, 0.9, -1.3}) {
            Model model = model(loading, loading * 0.7, -loading);
            for (int positive = 0; positive <= 3; positive++) {
                assertCount(model, positive, false);
                assertCount(model, positive, true);
            }
        }
    }

    private static void assertCount(Model model, int positive, boolean orMore) {
        Whence whence = Whence.from(model);
        double sick = 0.0;
        double well = 0.0;
        for (int mask = 0; mask < 8; mask++) {
            int k = Integer.bitCount(mask);
            if (k == positive || orMore && k > positive) {
                String[] said = {"a=" + word((mask & 1) > 0), "b=" + word((mask & 2) > 0), "c=" + word((mask & 4) > 0)};
                double chanceWell = chanceWithoutTarget(whence, said);
                well += chanceWell;
                sick += chanceWell * Runs.oddsRatio(Runs.knowing(whence, said), 0);
            }
        }
        Observations counted = Observations.in(model).count(List.of("a", "b", "c"), positive, orMore, Side.MIDLINE).build();
        assertEquals(sick / well, Runs.oddsRatio(Runs.first(whence, counted), 0), sick / well * 1e-11);
    }

    /** Probability of all these answers with no target active: one after the other, each given those before. */
    private static double chanceWithoutTarget(Whence whence, String... said) {
        double chance = 1.0;
        for (int n = 0; n < said.length; n++) {
            Posterior before = Runs.knowing(whence, java.util.Arrays.copyOf(said, n));
            int state = said[n].endsWith("present") ? Finding.PRESENT : Finding.ABSENT;
            chance *= before.predictive(n, state)[Runs.combination(before.network().combinations())];
        }
        return chance;
    }

    @Test
    void aCountOfNothingOrMoreSaysNothing() {
        Model model = model(0.9, 0.5, 0.5);
        Observations counted = Observations.in(model).count(List.of("a", "b", "c"), 0, true, Side.MIDLINE).build();
        assertEquals(1.0, Runs.oddsRatio(Runs.first(Whence.from(model), counted), 0), 1e-12);
    }

    @Test
    void aCountOfAllIsAllOfThem() {
        Model model = model(0.9, 0.5, -0.5);
        Observations counted = Observations.in(model).count(List.of("a", "b"), 2, false, Side.MIDLINE).build();
        assertEquals(oddsRatio(model, "a=present", "b=present"), Runs.oddsRatio(Runs.first(Whence.from(model), counted), 0), 1e-12);
    }

    @Test
    void aCountAndANamedTestOfOneClusterShareItsFactor() {
        Model model = model(0.9, 0.9, 0.9);
        Observations said = Observations.in(model).count(List.of("a", "b"), 2, false, Side.MIDLINE).observe("c", "present", Side.MIDLINE).build();
        assertEquals(oddsRatio(model, "a=present", "b=present", "c=present"), Runs.oddsRatio(Runs.first(Whence.from(model), said), 0), 1e-12);
    }
}
