package org.whence.cli.edition;

import org.whence.compiler.rows.Problem;

/** A fault of the knowledge in the one line that a person reads: {@code file:line: field 'value': mend}. */
public final class FaultLine {
    /** Longer values are shown by their beginning. */
    private static final int LONGEST_SHOWN = 60;

    private FaultLine() {}

    /** The line. */
    public static String of(Problem problem) {
        String place = problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file();
        String cell = problem.field().isEmpty() ? "" : ": " + problem.field() + " '" + shown(problem.value()) + "'";
        return place + cell + ": " + oneLine(problem.mend());
    }

    private static String shown(String value) {
        String flat = oneLine(value);
        return flat.length() <= LONGEST_SHOWN ? flat : flat.substring(0, LONGEST_SHOWN) + "...";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
