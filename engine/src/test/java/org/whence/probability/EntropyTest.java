package org.whence.probability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Entropy is in bits, nothing at certainty, and largest when everything is equally likely. */
class EntropyTest {
    @Test
    void aFairCoinHoldsOneBit() {
        assertEquals(1.0, Entropy.binary(0.5), 1e-15);
    }

    @Test
    void certaintyHoldsNothing() {
        assertEquals(0.0, Entropy.binary(0.0));
        assertEquals(0.0, Entropy.binary(1.0));
        assertEquals(0.0, Entropy.term(-1e-18));
    }

    @Test
    void theTwoSidesOfAYesNoQuestionAreAlike() {
        for (double p = 0.0; p <= 0.5; p += 0.001) {
            assertEquals(Entropy.binary(p), Entropy.binary(1.0 - p), 1e-14);
        }
    }

    @Test
    void entropyRisesTowardsOneHalf() {
        double before = 0.0;
        for (double p = 0.001; p < 0.5; p += 0.001) {
            assertTrue(Entropy.binary(p) > before);
            before = Entropy.binary(p);
        }
    }

    @Test
    void equalPartsHoldTheLogarithmOfTheirNumber() {
        for (int n = 1; n <= 64; n *= 2) {
            assertEquals(StrictMath.log(n) / StrictMath.log(2.0), n * Entropy.term(1.0 / n), 1e-14);
        }
    }

    @Test
    void theSmallestProbabilitiesStillCount() {
        assertEquals(1074.0 * Double.MIN_VALUE, Entropy.term(Double.MIN_VALUE), 2.0 * Double.MIN_VALUE);
    }
}
