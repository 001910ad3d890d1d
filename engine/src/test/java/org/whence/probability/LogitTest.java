package org.whence.probability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.whence.testing.GaussHermite;

/** The logit and its inverse undo each other, rise, and are the same seen from the other side; a stretched median has the expected probability as its mean. */
class LogitTest {
    private static final GaussHermite CLINICS = GaussHermite.of(15);

    @Test
    void theMeanAroundAStretchedMedianIsWhatIsExpected() {
        for (double p = 0.05; p < 1.0; p += 0.05) {
            for (double spread = 0.0; spread <= 1.5; spread += 0.25) {
                assertEquals(p, mean(Logit.of(p) * Logit.stretch(spread), spread), 0.01, "p " + p + ", spread " + spread);
            }
        }
    }

    private static double mean(double median, double spread) {
        double sum = 0.0;
        for (int q = 0; q < CLINICS.size(); q++) {
            sum += CLINICS.weight(q) / (1.0 + StrictMath.exp(-median - spread * CLINICS.node(q)));
        }
        return sum;
    }

    @Test
    void withoutSpreadTheMedianIsTheExpected() {
        assertEquals(1.0, Logit.stretch(0.0));
    }

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
