package org.whence.probability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Our exponential and logarithm stay within one unit in the last place of the platform's strict ones (fdlibm). */
class ElementaryTest {
    private static final int MANY = 200_000;

    private static void assertWithinOneUlp(double expected, double actual, double input) {
        assertTrue(Math.abs(expected - actual) <= Math.ulp(expected), () -> "at " + input + ": " + actual + ", not " + expected);
    }

    @Test
    void theExponentialAgreesOverItsWholeRange() {
        Random random = new Random(1);
        for (int i = 0; i < MANY; i++) {
            double x = random.nextDouble() * 1416.0 - 707.5;
            assertWithinOneUlp(StrictMath.exp(x), Elementary.exp(x), x);
        }
    }

    @Test
    void theExponentialAgreesNearZero() {
        Random random = new Random(2);
        for (int i = 0; i < MANY; i++) {
            double x = (random.nextDouble() - 0.5) * StrictMath.pow(2.0, -random.nextInt(60));
            assertWithinOneUlp(StrictMath.exp(x), Elementary.exp(x), x);
        }
    }

    @Test
    void theExponentialAgreesWhereItsReductionChangesStep() {
        for (int k = -1020; k <= 1020; k++) {
            double step = (k + 0.5) * StrictMath.log(2.0);
            for (double x : new double[] {Math.nextDown(step), step, Math.nextUp(step)}) {
                assertWithinOneUlp(StrictMath.exp(x), Elementary.exp(x), x);
            }
        }
    }

    @Test
    void theExponentialEndsInNothingAndInInfinity() {
        assertEquals(0.0, Elementary.exp(-709.0));
        assertEquals(0.0, Elementary.exp(Double.NEGATIVE_INFINITY));
        assertEquals(Double.POSITIVE_INFINITY, Elementary.exp(710.0));
        assertEquals(Double.POSITIVE_INFINITY, Elementary.exp(Double.POSITIVE_INFINITY));
        assertTrue(Double.isNaN(Elementary.exp(Double.NaN)));
        assertWithinOneUlp(StrictMath.exp(709.0), Elementary.exp(709.0), 709.0);
        assertWithinOneUlp(StrictMath.exp(-708.0), Elementary.exp(-708.0), -708.0);
    }

    @Test
    void theExponentialOfZeroIsOne() {
        assertEquals(1.0, Elementary.exp(0.0));
        assertEquals(1.0, Elementary.exp(-0.0));
        assertEquals(1.0, Elementary.exp(Double.MIN_VALUE));
    }

    @Test
    void theLogarithmAgreesOverAllMagnitudes() {
        Random random = new Random(3);
        for (int i = 0; i < MANY; i++) {
            double x = Double.longBitsToDouble(random.nextLong() & 0x7FFFFFFFFFFFFFFFL);
            if (x > 0 && x < Double.POSITIVE_INFINITY) {
                assertWithinOneUlp(StrictMath.log(x), Elementary.log(x), x);
            }
        }
    }

    @Test
    void theLogarithmAgreesNearOne() {
        Random random = new Random(4);
        for (int i = 0; i < MANY; i++) {
            double x = 1.0 + (random.nextDouble() - 0.5) * StrictMath.pow(2.0, -random.nextInt(52));
            assertWithinOneUlp(StrictMath.log(x), Elementary.log(x), x);
        }
        assertEquals(0.0, Elementary.log(1.0));
    }

    @Test
    void theLogarithmAgreesAtTheEdgesOfTheNumbers() {
        double[] edges = {
            Double.MIN_VALUE, 3 * Double.MIN_VALUE, 1e-310, Math.nextDown(Double.MIN_NORMAL), Double.MIN_NORMAL, 0.5, Math.nextDown(1.0), Math.nextUp(1.0),
            StrictMath.sqrt(0.5), StrictMath.sqrt(2.0), 2.0, Double.MAX_VALUE
        };
        for (double x : edges) {
            assertWithinOneUlp(StrictMath.log(x), Elementary.log(x), x);
        }
    }

    @Test
    void theLogarithmRefusesWhatHasNone() {
        for (double x : new double[] {0.0, -0.0, -1.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> Elementary.log(x));
        }
    }

    @Test
    void theLogarithmToBaseTwoOfAPowerOfTwoIsItsExponent() {
        for (int k = -1022; k <= 1023; k++) {
            assertEquals(k, Elementary.log2(Elementary.powerOfTwo(k)), Math.abs(k) * 2e-16);
        }
    }

    @Test
    void exponentialAndLogarithmUndoEachOther() {
        Random random = new Random(5);
        for (int i = 0; i < MANY; i++) {
            double x = random.nextDouble() * 100.0 - 50.0;
            assertEquals(x, Elementary.log(Elementary.exp(x)), 3e-16 + Math.abs(x) * 3e-16);
        }
    }
}
