package org.whence.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0       | fewer than 1 in 1,000",
                "0.0009  | fewer than 1 in 1,000",
                "0.004   | about 4 in 1,000",
                "0.0096  | about 1 in 100",
                "0.05    | about 5 in 100",
                "0.0949  | about 9 in 100",
                "0.1     | about 1 in 10",
                "0.62    | about 6 in 10",
                "0.9499  | about 9 in 10",
                "0.97    | about 97 in 100",
                "0.9949  | about 99 in 100",
                "0.996   | more than 99 in 100",
                "1       | more than 99 in 100"
            })
    void speaksInNaturalFrequencies(double probability, String words) {
        assertEquals(words, Frequency.words(probability));
    }

    @Test
    void neverSaysNoneOrAll() {
        for (int i = 0; i <= 100_000; i++) {
            String words = Frequency.words(i / 100_000.0);
            assertFalse(words.startsWith("about 0 ") || words.matches("about (\\d+) in \\1"), words);
            String percent = Frequency.percent(i / 100_000.0);
            assertFalse(percent.equals("0 %") || percent.equals("0.0 %") || percent.equals("100 %"), percent);
        }
    }

    @Test
    void showsBounds() {
        assertEquals("31–84 %", Frequency.range(0.312, 0.841));
        assertEquals("<0.1–0.4 %", Frequency.range(0, 0.004));
        assertEquals("90–>99 %", Frequency.range(0.9, 1));
    }
}
