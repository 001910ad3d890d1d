package org.whence.probability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** An interval has its bounds in order, between none and one. */
class CredibleIntervalTest {
    @Test
    void boundsOutOfOrderOrRangeAreRefused() {
        double[][] wrong = {{0.5, 0.4}, {-0.1, 0.5}, {0.5, 1.1}, {Double.NaN, 0.5}, {0.5, Double.NaN}};
        for (double[] bounds : wrong) {
            assertThrows(IllegalArgumentException.class, () -> new CredibleInterval(bounds[0], bounds[1]));
        }
    }

    @Test
    void theWholeRangeAndASinglePointAreIntervals() {
        assertEquals(1.0, new CredibleInterval(0.0, 1.0).high());
        assertEquals(0.3, new CredibleInterval(0.3, 0.3).low());
    }

    @Test
    void includingAValueWidensOnlyTowardsIt() {
        CredibleInterval interval = new CredibleInterval(0.2, 0.4);
        assertEquals(interval, interval.including(0.3));
        assertEquals(new CredibleInterval(0.1, 0.4), interval.including(0.1));
        assertEquals(new CredibleInterval(0.2, 0.9), interval.including(0.9));
    }
}
