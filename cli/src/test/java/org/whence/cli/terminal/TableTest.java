package org.whence.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void theFirstColumnIsToTheLeftAndTheOthersToTheRight() {
        Page page = new Page(Terminal.pipe(true));
        new Table("name", "n").row("a", "1,000").row("longer", "2").print(page, 2);
        assertEquals("  name        n\n  a       1,000\n  longer      2\n", page.toString());
    }

    @Test
    void onlyTheHeadingHasAnInk() {
        Page page = new Page(new Terminal(80, true, true));
        new Table("name").row("a").print(page, 0);
        assertTrue(page.toString().startsWith("\u001b[2mname") && page.toString().endsWith("\na\n"), page.toString());
    }
}
