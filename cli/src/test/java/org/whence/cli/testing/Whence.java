package org.whence.cli.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.whence.cli.Library;
import org.whence.cli.Main;
import org.whence.cli.terminal.Surroundings;
import org.whence.cli.terminal.Terminal;

/**
 * What one run of the program came to.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
public record Whence(int code, String out, String err) {
    /** Runs the program on the small model, with nothing on standard input. */
    public static Whence run(String... arguments) {
        return reading("", arguments);
    }

    /** Runs it with this on standard input. */
    public static Whence reading(String input, String... arguments) {
        return reading(input.getBytes(StandardCharsets.UTF_8), SmallKnowledge.library(), Terminal.pipe(true), arguments);
    }

    /** Runs it for this terminal. */
    public static Whence on(Terminal terminal, String input, String... arguments) {
        return reading(input.getBytes(StandardCharsets.UTF_8), SmallKnowledge.library(), terminal, arguments);
    }

    /** Runs it with these bytes on standard input. */
    public static Whence reading(byte[] input, Library library, Terminal terminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = Main.run(new Surroundings(new ByteArrayInputStream(input), outStream, errStream, terminal), library, arguments);
        outStream.flush();
        return new Whence(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
