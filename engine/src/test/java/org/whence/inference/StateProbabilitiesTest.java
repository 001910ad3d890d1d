package org.whence.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whence.knowledge.FindingKind;

/** Several causes of one finding combine by the rule of its kind. */
class StateProbabilitiesTest {
    private static final double[] LEAK = {0.65, 0.35};

    @Test
    void withoutACauseTheLeakStandsAndOneCauseStandsAlone() {
        double[] own = {0.2, 0.8};
        for (FindingKind kind : FindingKind.values()) {
            assertSame(LEAK, StateProbabilities.of(kind, LEAK, new double[0][]));
            assertSame(own, StateProbabilities.of(kind, LEAK, new double[][] {own}));
        }
    }

    @Test
    void midlinePainOfDiscAndSacroiliacJointIsAsPrinted() {
        assertEquals(0.72, StateProbabilities.noisyOr(0.35, new double[] {0.80, 0.10}), 0.005);
    }

    @Test
    void independentCausesWithoutLeakAreAnOr() {
        double nearlyNone = 1e-12;
        assertEquals(1.0 - 0.3 * 0.6, StateProbabilities.noisyOr(nearlyNone, new double[] {0.7, 0.4}), 1e-9);
    }

    @Test
    void theOrderOfCausesDoesNotMatter() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            double[] p = {random.nextDouble(), random.nextDouble(), random.nextDouble()};
            double leak = 0.01 + 0.98 * random.nextDouble();
            double one = StateProbabilities.noisyOr(leak, p);
            assertEquals(one, StateProbabilities.noisyOr(leak, new double[] {p[2], p[0], p[1]}), 1e-14);
            assertTrue(one > 0.0 && one < 1.0);
        }
    }

    @Test
    void aCauseAtTheLeakChangesNothing() {
        assertEquals(0.8, StateProbabilities.noisyOr(0.35, new double[] {0.8, 0.35}), 1e-15);
        assertEquals(0.1, StateProbabilities.noisyOr(0.35, new double[] {0.1, 0.35}), 1e-15);
    }

    @Test
    void theWorstOfSeveralCausesIsADistributionEvenAtItsEdges() {
        double[] result = StateProbabilities.of(FindingKind.ORDINAL, LEAK, new double[][] {{0.7, 0.1, 0.2}, {0.1, 0.9, 0.0}, {0.3, 0.7, 0.0}});
        for (double p : result) {
            assertTrue(p >= 0.0);
        }
        double[] noneWorst = StateProbabilities.of(FindingKind.ORDINAL, LEAK, new double[][] {{0.1, 0.2, 0.7, 0.0}, {0.3, 0.3, 0.4, 0.0}});
        assertEquals(0.0, noneWorst[3], 1e-15);
        assertTrue(noneWorst[3] >= 0.0, "not even a rounding below none: " + noneWorst[3]);
    }

    @Test
    void aMixtureIsTheMeanOfItsCauses() {
        double[] result = StateProbabilities.of(FindingKind.CATEGORICAL, LEAK, new double[][] {{0.2, 0.3, 0.5}, {0.6, 0.3, 0.1}, {0.1, 0.6, 0.3}});
        assertArrayEquals(new double[] {0.3, 0.4, 0.3}, result, 1e-15);
    }
}
