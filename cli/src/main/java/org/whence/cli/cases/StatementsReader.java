package org.whence.cli.cases;

import java.util.List;
import java.util.Optional;
import org.whence.knowledge.Side;

/** Reads {@code observations: [{finding, state, side}]} and the short form {@code findings: {slr-positive: present, limp/left: absent}}. */
final class StatementsReader {
    static final List<String> FIELDS = List.of("finding", "state", "side");

    private final Witness witness;
    private final Faults faults;

    StatementsReader(Witness witness, Faults faults) {
        this.witness = witness;
        this.faults = faults;
    }

    void readLong(List<Node> items) {
        items.forEach(item -> Fields.of("observations", item, FIELDS, faults).ifPresent(this::read));
    }

    private void read(Fields fields) {
        Optional<Node.Text> finding = fields.needed("finding");
        Optional<Node.Text> state = fields.needed("state");
        Optional<Side> side = SideReader.read(fields, faults);
        if (finding.isPresent() && state.isPresent()) {
            hear(finding.get(), state.get().text(), side);
        }
    }

    void readShort(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            faults.add(node.line(), "findings", node.kind(), "allowed: fields such as slr-positive: present");
            return;
        }
        for (Node.Field field : mapping.fields()) {
            if (field.value() instanceof Node.Text state) {
                hear(field.key(), state.text(), Optional.empty());
            } else {
                faults.add(field.key().line(), field.key().text(), field.value().kind(), "allowed: the word for its state");
            }
        }
    }

    private void hear(Node.Text word, String state, Optional<Side> side) {
        SideReader.Sided sided = SideReader.split(word, faults);
        witness.hear(new Statement(sided.name(), state, side.or(sided::side)), word.line());
    }
}
