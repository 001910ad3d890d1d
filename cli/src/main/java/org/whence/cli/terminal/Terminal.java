package org.whence.cli.terminal;

/**
 * What the text will be shown on.
 *
 * @param width columns
 * @param colour whether colours are shown
 * @param unicode whether more than ASCII can be shown
 */
public record Terminal(int width, boolean colour, boolean unicode) {
    /** Columns when nobody says, as in a pipe. */
    public static final int USUAL_WIDTH = 80;

    private static final int NARROWEST = 40;
    /** Longer lines are hard to read. */
    private static final int WIDEST = 100;

    /** Keeps the width readable. */
    public Terminal {
        width = Math.min(Math.max(width, NARROWEST), WIDEST);
    }

    /** A pipe or a file: the same text, without colour. */
    public static Terminal pipe(boolean unicode) {
        return new Terminal(USUAL_WIDTH, false, unicode);
    }

    /** The text in an ink, where colours are shown. */
    public String paint(Ink ink, String text) {
        return colour && !text.isEmpty() ? ink.on(text) : text;
    }

    /** The text in characters that can be shown. */
    public String shown(String text) {
        return unicode ? text : Ascii.of(text);
    }

    /** One of two drawings: the finer one where it can be shown. */
    String either(String fine, String plain) {
        return unicode ? fine : plain;
    }
}
