package org.whence.cli.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the program as its user starts it: a process of its own. */
public final class Program {
    /** As the launcher starts it. */
    private static final String AS_LAUNCHED = "-XX:TieredStopAtLevel=1";

    private Program() {}

    /** Runs it in the current folder, with this on standard input. */
    public static Whence start(String input, String... arguments) throws IOException, InterruptedException {
        return start(AS_LAUNCHED, Path.of("").toAbsolutePath(), input, arguments);
    }

    /** Runs it in a folder. */
    public static Whence in(Path folder, String... arguments) throws IOException, InterruptedException {
        return start(AS_LAUNCHED, folder, "", arguments);
    }

    /** Runs it in a folder, with an option of the Java machine. */
    public static Whence with(String option, Path folder, String... arguments) throws IOException, InterruptedException {
        return start(option, folder, "", arguments);
    }

    private static Whence start(String option, Path folder, String input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.whence.cli.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Whence(process.waitFor(), out, err);
    }
}
