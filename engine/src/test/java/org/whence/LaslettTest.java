package org.whence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;
import org.whence.knowledge.Tissue;
import org.whence.observation.Observations;
import org.whence.testing.BruteForce;
import org.whence.testing.Knowledge;
import org.whence.testing.Runs;

/**
 * The six sacroiliac provocation tests of Laslett 2005, through the public doorway: parts and composite as worked by hand in the model's description, section 2.
 *
 * <p>Printed there: independence 4.63 and 200; a loading of .3 gives 4.0 / 0.19 and about 65; .9 gives 2.9 / 0.33 and 9.
 */
class LaslettTest {
    private static final double[] SENSITIVITY = {0.60, 0.88, 0.53, 0.50, 0.69, 0.63};
    private static final double[] SPECIFICITY = {0.81, 0.69, 0.71, 0.77, 0.69, 0.75};
    private static final List<String> TESTS = List.of("distraction", "thigh-thrust", "gaenslen-right", "gaenslen-left", "compression", "sacral-thrust");

    private static Model model(double loading) {
        Knowledge knowledge = Knowledge.empty().source("sacroiliac-joint", Tissue.LIGAMENT, 0.4);
        for (int t = 0; t < TESTS.size(); t++) {
            knowledge.tests(TESTS.get(t), 1.0 - SPECIFICITY[t]).says(TESTS.get(t), "sacroiliac-joint", SENSITIVITY[t]);
        }
        return knowledge.cluster("sij-provocation", loading, TESTS.toArray(new String[0])).model();
    }

    private static double ratioOf(Observations said, Model model) {
        Answer answer = Whence.from(model).assess(said);
        double after = answer.assessment().differential().get(0).probability();
        double before = answer.assessment().differential().get(0).prior();
        return after / (1.0 - after) / (before / (1.0 - before));
    }

    private static double atLeastThree(double loading) {
        Model model = model(loading);
        return ratioOf(Observations.in(model).count(TESTS, 3, true, Side.MIDLINE).build(), model);
    }

    /** Fewer than three positive: the three counts below, each weighed by how likely it is without the target. */
    private static double fewerThanThree(double loading) {
        double[] well = chances(loading, false);
        double[] sick = chances(loading, true);
        return (sick[0] + sick[1] + sick[2]) / (well[0] + well[1] + well[2]);
    }

    /** Chance of each count, from the ratios of the counts and the fact that the chances of all counts sum to one. */
    private static double[] chances(double loading, boolean withTarget) {
        double[] chances = new double[7];
        for (int mask = 0; mask < 64; mask++) {
            boolean[] positive = new boolean[6];
            for (int t = 0; t < 6; t++) {
                positive[t] = (mask >> t & 1) == 1;
            }
            double[] present = new double[6];
            double[] loadings = new double[6];
            Arrays.setAll(present, t -> withTarget ? SENSITIVITY[t] : 1.0 - SPECIFICITY[t]);
            Arrays.fill(loadings, loading);
            chances[Integer.bitCount(mask)] += BruteForce.dense(present, loadings, positive);
        }
        return chances;
    }

    private static double allSix(double loading) {
        Model model = model(loading);
        String[] said = TESTS.stream().map(t -> t + "=present").toArray(String[]::new);
        return ratioOf(Runs.saying(model, said), model);
    }

    @ParameterizedTest
    @CsvSource({"0.0, 4.63, 0.005", "0.3, 4.0, 0.05", "0.9, 2.9, 0.05"})
    void threeOrMorePositive(double loading, double printed, double lastDigit) {
        assertEquals(printed, atLeastThree(loading), lastDigit);
    }

    @ParameterizedTest
    @CsvSource({"0.0, 200, 1.0", "0.3, 65, 2.0", "0.9, 9, 0.5"})
    void allSixPositive(double loading, double printed, double about) {
        assertEquals(printed, allSix(loading), about);
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.19, 0.005", "0.9, 0.33, 0.005"})
    void fewerThanThreePositive(double loading, double printed, double lastDigit) {
        Model model = model(loading);
        double below = 0.0;
        double belowWell = 0.0;
        double[] well = chances(loading, false);
        for (int k = 0; k < 3; k++) {
            below += well[k] * ratioOf(Observations.in(model).count(TESTS, k, false, Side.MIDLINE).build(), model);
            belowWell += well[k];
        }
        assertEquals(printed, below / belowWell, lastDigit);
        assertEquals(fewerThanThree(loading), below / belowWell, 0.002, "the nodes against dense integration");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.9})
    void theNodesComeCloseToDenseIntegration(double loading) {
        double[] sick = chances(loading, true);
        double[] well = chances(loading, false);
        double three = (sick[3] + sick[4] + sick[5] + sick[6]) / (well[3] + well[4] + well[5] + well[6]);
        assertEquals(three, atLeastThree(loading), three * 0.004);
        assertEquals(sick[6] / well[6], allSix(loading), sick[6] / well[6] * 0.01);
    }

    @Test
    void independenceIsTheProductOfTheSixRatios() {
        double product = 1.0;
        for (int t = 0; t < 6; t++) {
            product *= SENSITIVITY[t] / (1.0 - SPECIFICITY[t]);
        }
        assertEquals(product, allSix(0.0), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.9})
    void sixPositiveTestsMoveTheOddsByEightToSeventy(double loading) {
        double ratio = allSix(loading);
        assertTrue(ratio >= 8.0 && ratio <= 70.0, "moved by " + ratio);
    }
}
