package org.whence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.cli.testing.PackedKnowledge;
import org.whence.cli.testing.Whence;

/** The program as its user starts it: a process of its own. */
class ProgramTest {
    private static Whence start(String input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.whence.cli.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Whence(process.waitFor(), out, err);
    }

    @Test
    void answersFromAPipeIntoAPipe() throws IOException, InterruptedException {
        PackedKnowledge.assumePacked();
        Whence run = start("person: {age: 44, sex: f}\nside: left\nchart: {pain: [groin/left]}", "assess", "-");
        assertEquals(ExitCode.OK, run.code(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().contains("Where it likely comes from") && !run.out().contains("\u001b"));
    }

    @Test
    void refusesBadInputWithItsExitCode() throws IOException, InterruptedException {
        PackedKnowledge.assumePacked();
        Whence run = start("person: {age: 440}", "assess", "-");
        assertEquals(ExitCode.BAD_FILE, run.code());
        assertEquals("", run.out());
        assertEquals("standard input:1: age '440': allowed: whole years from 0 to 120\n", run.err());
    }
}
