package org.whence.cli.interview;

import org.whence.cli.terminal.Page;

/** One thing the interview asks. */
interface Step {
    /** What tells this step from all others. */
    String key();

    /** Where in the interview it stands, such as "Danger". */
    String part();

    /** The question and how to answer it. */
    void ask(Page page);

    /** Why it is asked and how to find out. */
    void why(Page page);

    /** What an answer comes to. */
    Reply answer(String line, Progress before);
}
