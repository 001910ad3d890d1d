package org.whence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whence.cli.terminal.Terminal;
import org.whence.cli.testing.Whence;
import org.whence.cli.words.Words;
import org.whence.knowledge.ModelFormat;

class MainTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                        | a command is needed: assess, interview, check, trial, diff, model",
                "asess x                   | nearest: assess",
                "assess                    | 'FILE'",
                "assess - --sdie left      | --side",
                "assess - --side up        | allowed: left, right, both, midline",
                "assess - --setting moon   | allowed: physiotherapy, spine-clinic",
                "interview --setting moon  | allowed: physiotherapy, spine-clinic"
            })
    void aCommandLineThatCannotBeMeantIsOneLine(String line, String mend) {
        Whence run = Whence.reading("person: {}", line.isEmpty() ? new String[0] : line.split(" "));
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(mend), run.err());
        assertEquals("", run.out());
    }

    @Test
    void helpNamesTheCommandsAndTheExitCodes() {
        Whence run = Whence.run("--help");
        assertEquals(ExitCode.OK, run.code());
        for (String part : new String[] {"assess", "interview", "Exit codes", "  2 ", "  3 ", "  4 ", "  70 "}) {
            assertTrue(run.out().contains(part), part);
        }
        assertTrue(Whence.run("assess", "--help").out().contains("--explain"));
    }

    @Test
    void saysItsVersion() {
        assertTrue(Whence.run("--version").out().startsWith("Whence "));
    }

    @Test
    void aDamagedModelIsAFaultOfTheKnowledge() {
        Library damaged = Library.reading(() -> ModelFormat.read(new byte[100]), Words::packed);
        Whence run = Whence.reading(new byte[0], damaged, Terminal.pipe(true), "assess", "-");
        assertEquals(ExitCode.BAD_KNOWLEDGE, run.code());
        assertEquals("whence: not a Whence model\n", run.err());
    }

    @Test
    void aFaultOfOursIsOneLineUnlessDebugged() {
        Library broken = Library.reading(
                () -> {
                    throw new IllegalStateException("broken");
                },
                Words::packed);
        Whence run = Whence.reading(new byte[0], broken, Terminal.pipe(true), "assess", "-");
        assertEquals(ExitCode.INTERNAL, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("broken") && run.err().contains("--debug"));
        assertTrue(Whence.reading(new byte[0], broken, Terminal.pipe(true), "assess", "-", "--debug").err().contains("\tat "));
    }
}
