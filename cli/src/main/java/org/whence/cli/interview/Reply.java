package org.whence.cli.interview;

/** What an answer comes to. */
sealed interface Reply {
    /** It was understood, and this is what is known now. */
    record Understood(Progress now) implements Reply {}

    /** It was not, and this says what can be answered. */
    record Unclear(String mend) implements Reply {}
}
