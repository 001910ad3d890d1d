package org.whence.compiler.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.whence.probability.Logit;

/** A counted share has the empirical logit and its variance; an estimate is what is expected. */
class ShareTest {
    /** Anscombe 1956, Biometrika 43:461–464: halves added, {@code ln((r + ½) / (n − r + ½))}, variance {@code 1/(r + ½) + 1/(n − r + ½)}. */
    @Test
    void aCountIsTheEmpiricalLogit() {
        Share share = Share.of(15, 25, 1.0);

        assertEquals(StrictMath.log(15.5 / 10.5), share.logit(), 1e-14);
        assertEquals(1 / 15.5 + 1 / 10.5, share.variance(), 1e-14);
    }

    @Test
    void nobodyAndEverybodyStayFiniteAndMirrorEachOther() {
        Share nobody = Share.of(0, 20, 1.0);
        Share everybody = Share.of(20, 20, 1.0);

        assertEquals(-nobody.logit(), everybody.logit(), 1e-14);
        assertEquals(nobody.variance(), everybody.variance(), 1e-14);
        assertTrue(Double.isFinite(nobody.logit()));
    }

    @Test
    void aQuarterOfTheWeightIsFourTimesTheVariance() {
        assertEquals(4 * Share.of(6, 30, 1.0).variance(), Share.of(6, 30, 0.25).variance(), 1e-12);
        assertEquals(Share.of(6, 30, 1.0).logit(), Share.of(6, 30, 0.25).logit(), 1e-12);
    }

    @Test
    void anEstimateIsWhatIsExpectedOfANewClinic() {
        for (double p : new double[] {0.005, 0.02, 0.3, 0.5, 0.8, 0.99}) {
            for (double n : new double[] {2, 5, 10}) {
                Share share = Share.estimate(p, n);

                assertEquals(p, Logit.inverse(share.logit() / Logit.stretch(Math.sqrt(share.variance()))), 1e-12);
            }
        }
    }

    @Test
    void moreEffectivePeopleSpreadLess() {
        assertTrue(Share.estimate(0.2, 10).variance() < Share.estimate(0.2, 4).variance());
    }
}
