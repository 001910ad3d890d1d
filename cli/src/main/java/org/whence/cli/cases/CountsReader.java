package org.whence.cli.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads {@code counts: [{of: [ids], positive: 3, or_more: true, side: left}]}. */
final class CountsReader {
    static final List<String> FIELDS = List.of("of", "positive", "or_more", "side");

    private final Witness witness;
    private final Faults faults;
    private final List<Count> counts = new ArrayList<>();

    CountsReader(Witness witness, Faults faults) {
        this.witness = witness;
        this.faults = faults;
    }

    /** The counts in one order, whatever the file's. */
    List<Count> read(List<Node> items) {
        items.forEach(item -> Fields.of("counts", item, FIELDS, faults).ifPresent(this::read));
        counts.sort(Comparator.comparing(Count::toString));
        return List.copyOf(counts);
    }

    private void read(Fields fields) {
        List<String> of = fields.texts("of").stream().map(Node.Text::text).sorted().toList();
        fields.needed("positive");
        Optional<Integer> positive = fields.number("positive");
        if (of.isEmpty()) {
            faults.missing(fields.line(), "of", "a list of tests, such as [slr-positive, slump-positive]");
        } else if (positive.isPresent()) {
            keep(new Count(of, positive.get(), fields.flag("or_more"), SideReader.read(fields, faults)), fields.line());
        }
    }

    private void keep(Count count, int line) {
        if (witness.hear(count, line)) {
            counts.add(count);
        }
    }
}
