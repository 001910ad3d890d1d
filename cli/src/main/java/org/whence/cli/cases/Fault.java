package org.whence.cli.cases;

/**
 * One thing wrong in a case file.
 *
 * @param file name of the file
 * @param line line from 1, or 0 when the file as a whole is meant
 * @param message what stands there and what is allowed
 */
public record Fault(String file, int line, String message) {
    /** The one line that a person reads. */
    public String text() {
        return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
    }
}
