package org.whence.cli.cases;

import java.util.List;
import java.util.Optional;
import org.whence.knowledge.Side;

/** Reads a side, on its own or after a slash as in {@code groin/left}. */
final class SideReader {
    static final List<Side> ON_A_BODY_PART = List.of(Side.LEFT, Side.RIGHT, Side.BOTH);

    private static final Choice<Side> ANY = Choice.of(Side.values(), Side::id);
    private static final Choice<Side> OF_A_PART = new Choice<>(ON_A_BODY_PART, Side::id);

    /** A name with the side that stood behind its slash. */
    record Sided(String name, Optional<Side> side) {}

    private SideReader() {}

    static Optional<Side> read(Fields fields, Faults faults) {
        return fields.text("side").flatMap(word -> ANY.read("side", word, faults));
    }

    /** Splits at the slash; a side that is none is a fault. */
    static Sided split(Node.Text word, Faults faults) {
        int slash = word.text().indexOf('/');
        if (slash < 0) {
            return new Sided(word.text(), Optional.empty());
        }
        Node.Text side = new Node.Text(word.text().substring(slash + 1), true, word.line());
        String name = word.text().substring(0, slash);
        return new Sided(name, OF_A_PART.read("side of " + name, side, faults));
    }
}
