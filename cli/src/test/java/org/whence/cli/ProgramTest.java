package org.whence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.whence.cli.testing.PackedKnowledge;
import org.whence.cli.testing.Program;
import org.whence.cli.testing.Whence;

/** The program as its user starts it: a process of its own. */
class ProgramTest {
    @Test
    void answersFromAPipeIntoAPipe() throws IOException, InterruptedException {
        PackedKnowledge.assumePacked();
        Whence run = Program.start("person: {age: 44, sex: f}\nside: left\nchart: {pain: [groin/left]}", "assess", "-");
        assertEquals(ExitCode.OK, run.code(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().contains("Where it likely comes from") && !run.out().contains("\u001b"));
    }

    @Test
    void refusesBadInputWithItsExitCode() throws IOException, InterruptedException {
        PackedKnowledge.assumePacked();
        Whence run = Program.start("person: {age: 440}", "assess", "-");
        assertEquals(ExitCode.BAD_FILE, run.code());
        assertEquals("", run.out());
        assertEquals("standard input:1: age '440': allowed: whole years from 0 to 120\n", run.err());
    }
}
