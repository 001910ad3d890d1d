package org.whence.cli.terminal;

import java.io.BufferedInputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal what text on standard output will be shown on
 */
public record Surroundings(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {

    /** Those of this process. */
    public static Surroundings ofProcess() {
        Charset charset = charset();
        boolean unicode = charset.equals(StandardCharsets.UTF_8);
        Map<String, String> environment = System.getenv();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, charset);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
        InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        return new Surroundings(in, out, err, isTerminal() ? terminal(environment, unicode) : Terminal.pipe(unicode));
    }

    /** What the platform says standard output is written in: Java 17 keeps it in other places than its successors. */
    private static Charset charset() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(name -> System.getProperty(name, ""))
                .filter(name -> !name.isEmpty() && Charset.isSupported(name))
                .findFirst()
                .map(Charset::forName)
                .orElse(StandardCharsets.US_ASCII);
    }

    /** A console; from Java 22 on it may stand for a pipe too and says so itself. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    /** A terminal as its environment describes it (NO_COLOR: no-color.org). */
    static Terminal terminal(Map<String, String> environment, boolean unicode) {
        boolean dumb = environment.getOrDefault("TERM", "dumb").equals("dumb");
        boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(columns(environment.getOrDefault("COLUMNS", "")), !dumb && !unwanted, unicode);
    }

    private static int columns(String said) {
        if (said.matches("[0-9]{1,4}")) {
            return Integer.parseInt(said);
        }
        try {
            Process stty = new ProcessBuilder("sh", "-c", "stty size </dev/tty").redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return size.matches("[0-9]+ [1-9][0-9]*") ? Integer.parseInt(size.split(" ")[1]) : Terminal.USUAL_WIDTH;
        } catch (IOException e) {
            return Terminal.USUAL_WIDTH;
        }
    }
}
