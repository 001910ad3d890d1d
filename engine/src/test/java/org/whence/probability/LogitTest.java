package org.whence.probability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The logit and its inverse undo each other, rise, and are the same seen from the other side. */
class LogitTest {
    @Test
    void theLogitOfOneHalfIsZero() {
        assertEquals(0.0, Logit.of(0.5));
        assertEquals(0.5, Logit.inverse(0.0));
    }

    @Test
    void theLogitIsTheLogarithmOfTheOdds() {
        for (double p = 0.001; p < 1.0; p += 0.001) {
            assertEquals(StrictMath.log(p / (1.0 - p)), Logit.of(p), 1e-14);
        }
    }

    @Test
    void theInverseUndoesTheLogit() {
        for (double p = 0.0005; p < 1.0; p += 0.0005) {
            assertEquals(p, Logit.inverse(Logit.of(p)), 1e-15);
        }
    }

    @Test
    void theInverseIsAProbabilityThatRises() {
        double before = 0.0;
        for (double x = -800.0; x <= 800.0; x += 0.5) {
            double p = Logit.inverse(x);
            assertTrue(p >= before && p <= 1.0);
            before = p;
        }
    }

    @Test
    void theOtherSideHasTheOppositeSign() {
        for (double x = -30.0; x <= 30.0; x += 0.1) {
            assertEquals(1.0, Logit.inverse(x) + Logit.inverse(-x), 1e-15);
        }
    }
}
