package org.whence.cli.testing;

import org.junit.jupiter.api.Assumptions;
import org.whence.cli.Library;
import org.whence.cli.terminal.Terminal;

/** The knowledge the program is packed with, for tests of the whole. */
public final class PackedKnowledge {
    private static final String MODEL = "/org/whence/model/whence.model";

    private PackedKnowledge() {}

    /** Skips a test when the module was built without its knowledge. */
    public static void assumePacked() {
        Assumptions.assumeTrue(Library.class.getResource(MODEL) != null, "no compiled model on the class path");
    }

    /** Runs the program on it. */
    public static Whence run(String... arguments) {
        return Whence.reading(new byte[0], Library.packed(), Terminal.pipe(true), arguments);
    }
}
