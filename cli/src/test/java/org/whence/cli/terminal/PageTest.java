package org.whence.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final Terminal NARROW = new Terminal(40, false, true);
    private static final Terminal COLOURED = new Terminal(80, true, true);
    private static final Terminal PLAIN = Terminal.pipe(false);

    @Test
    void wrapsBetweenWordsAndKeepsTheIndent() {
        String text = new Page(NARROW).bullet(2, "one two three four five six seven eight nine ten eleven twelve").toString();
        assertTrue(text.startsWith("  • one two"));
        assertTrue(text.lines().skip(1).allMatch(line -> line.startsWith("    ")));
        assertTrue(text.lines().allMatch(line -> line.length() <= 40));
    }

    @Test
    void keepsALongAddressWhole() {
        String address = "https://example.org/" + "a".repeat(60);
        assertTrue(new Page(NARROW).paragraph(2, "see " + address + " for more").toString().lines().anyMatch(line -> line.strip().equals(address)));
    }

    @Test
    void coloursOnlyWhereColoursAreShown() {
        assertTrue(new Page(COLOURED).line(0, Ink.URGENT, "now").toString().contains("\u001b["));
        assertEquals("now\n", new Page(Terminal.pipe(true)).line(0, Ink.URGENT, "now").toString());
    }

    @Test
    void showsAsciiWhereNothingElseCanBeShown() {
        String text = new Page(PLAIN).bullet(0, "Schmörl – “odds” × 2 ≥ 1 … Łuków 漢").toString();
        assertEquals("* Schmorl - \"odds\" x 2 >= 1 ... Lukow ?\n", text);
    }

    @Test
    void aTerminalIsColouredUnlessSomeoneObjects() {
        assertTrue(Surroundings.terminal(Map.of("TERM", "xterm", "COLUMNS", "90"), true).colour());
        assertFalse(Surroundings.terminal(Map.of("TERM", "xterm", "COLUMNS", "90", "NO_COLOR", "1"), true).colour());
        assertFalse(Surroundings.terminal(Map.of("TERM", "dumb", "COLUMNS", "90"), true).colour());
        assertEquals(90, Surroundings.terminal(Map.of("TERM", "xterm", "COLUMNS", "90"), true).width());
    }

    @Test
    void keepsTheWidthReadable() {
        assertEquals(100, new Terminal(400, true, true).width());
        assertEquals(40, new Terminal(10, true, true).width());
    }
}
