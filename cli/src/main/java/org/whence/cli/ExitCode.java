package org.whence.cli;

/** What a command tells the program that called it. */
public final class ExitCode {
    /** All went well. */
    public static final int OK = 0;
    /** The command line was not understood. */
    public static final int USAGE = 2;
    /** A case file is at fault, or cannot be read or written. */
    public static final int BAD_FILE = 3;
    /** The knowledge is at fault, or there is no compiled model. */
    public static final int BAD_KNOWLEDGE = 4;
    /** Whence itself is at fault (EX_SOFTWARE of sysexits.h). */
    public static final int INTERNAL = 70;

    private ExitCode() {}
}
