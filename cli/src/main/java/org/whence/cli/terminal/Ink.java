package org.whence.cli.terminal;

/** What a piece of text is for; a colour terminal shows it, nothing depends on it. */
public enum Ink {
    /** A heading. */
    HEADING("1"),
    /** What matters most. */
    STRONG("1"),
    /** What can be skipped. */
    FAINT("2"),
    /** Speaks for. */
    FOR("36"),
    /** Speaks against. */
    AGAINST("33"),
    /** Urgent. */
    URGENT("1;31");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The text between the terminal's codes for this ink. */
    String on(String text) {
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
