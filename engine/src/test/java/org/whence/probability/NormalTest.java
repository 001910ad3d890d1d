package org.whence.probability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** The normal distribution agrees with commons-statistics. */
class NormalTest {
    private static final NormalDistribution PEER = NormalDistribution.of(0, 1);

    @Test
    void theCumulativeProbabilityAgrees() {
        for (double x = -40.0; x <= 40.0; x += 0.0037) {
            assertEquals(PEER.cumulativeProbability(x), Normal.cdf(x), 1e-12);
        }
    }

    @Test
    void theLowerTailAgreesInItsLeadingDigits() {
        for (double x = -36.0; x <= 0.0; x += 0.0041) {
            double expected = PEER.cumulativeProbability(x);
            assertEquals(expected, Normal.cdf(x), expected * 1e-7);
        }
    }

    @Test
    void theCumulativeProbabilityNeverFalls() {
        double before = 0.0;
        for (double x = -9.0; x <= 9.0; x += 0.001) {
            double p = Normal.cdf(x);
            assertTrue(p >= before, "falls at " + x);
            before = p;
        }
    }

    @Test
    void theTwoTailsMakeOne() {
        for (double x = 0.0; x <= 40.0; x += 0.013) {
            assertEquals(1.0, Normal.cdf(x) + Normal.cdf(-x), 1e-15);
        }
        assertEquals(0.5, Normal.cdf(0.0), 1e-15);
    }

    @Test
    void theCumulativeProbabilityEndsAtNoneAndOne() {
        assertEquals(0.0, Normal.cdf(Double.NEGATIVE_INFINITY));
        assertEquals(1.0, Normal.cdf(Double.POSITIVE_INFINITY));
    }

    @Test
    void theQuantileAgrees() {
        for (int i = 1; i < 100_000; i++) {
            double p = i / 100_000.0;
            assertEquals(PEER.inverseCumulativeProbability(p), Normal.quantile(p), 1e-10);
        }
    }

    @Test
    void theQuantileAgreesFarOut() {
        for (int k = 3; k <= 300; k++) {
            double p = StrictMath.pow(10.0, -k);
            double expected = PEER.inverseCumulativeProbability(p);
            assertEquals(expected, Normal.quantile(p), Math.abs(expected) * 1e-12);
        }
    }

    @Test
    void quantileAndCumulativeProbabilityUndoEachOther() {
        for (int i = 1; i < 10_000; i++) {
            double p = i / 10_000.0;
            assertEquals(p, Normal.cdf(Normal.quantile(p)), 1e-14);
        }
    }

    @Test
    void theQuantileRefusesWhatIsNoProbabilityBetweenNoneAndOne() {
        for (double p : new double[] {0.0, 1.0, -0.1, 1.1, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> Normal.quantile(p));
        }
    }
}
