package org.whence.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BarsTest {
    private static final Terminal FINE = new Terminal(50, false, true);
    private static final Terminal PLAIN = new Terminal(50, false, false);

    @Test
    void drawsAProbabilityWithItsInterval() {
        assertEquals("━━━━━┿━━━━─────┤    ", ProbabilityBar.on(FINE).draw(0.5, 0.26, 0.76));
        assertEquals("=====#====-----|    ", ProbabilityBar.on(PLAIN).draw(0.5, 0.26, 0.76));
        assertEquals("━━━━━━━╸            ", ProbabilityBar.on(FINE).draw(0.38));
    }

    @Test
    void everyBarIsAsLongAsTheOthers() {
        for (int low = 0; low <= 100; low += 5) {
            for (int p = low; p <= 100; p += 5) {
                for (int high = p; high <= 100; high += 5) {
                    assertEquals(20, ProbabilityBar.on(FINE).draw(p / 100.0, low / 100.0, high / 100.0).length());
                }
            }
        }
    }

    @Test
    void aWeightGrowsToItsOwnSide() {
        assertEquals("     │━━━  ", WeightBar.on(FINE).draw(2.2));
        assertEquals("  ━━━│     ", WeightBar.on(FINE).draw(-2.2));
        assertEquals("     |+    ", WeightBar.on(PLAIN).draw(0.01));
        assertEquals("-----|     ", WeightBar.on(PLAIN).draw(-99));
        assertTrue(WeightBar.on(new Terminal(50, true, true)).draw(1).contains("\u001b["));
    }
}
