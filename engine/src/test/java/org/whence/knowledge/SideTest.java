package org.whence.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Left and right are the only sides that do not touch. */
class SideTest {
    @Test
    void onlyLeftAndRightAreApart() {
        assertFalse(Side.LEFT.touches(Side.RIGHT));
        assertFalse(Side.RIGHT.touches(Side.LEFT));
        for (Side side : Side.values()) {
            assertTrue(side.touches(side) && side.touches(Side.MIDLINE) && side.touches(Side.BOTH));
        }
    }

    @Test
    void touchingIsMutual() {
        for (Side one : Side.values()) {
            for (Side other : Side.values()) {
                assertEquals(one.touches(other), other.touches(one), one + " and " + other);
            }
        }
    }
}
