package org.whence.cli.cases;

import java.util.List;
import java.util.Optional;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Model;
import org.whence.knowledge.TargetCondition;

/** Reads {@code expected: {target, also, disposition}}. */
final class ExpectedReader {
    static final List<String> FIELDS = List.of("target", "also", "disposition");

    static final Choice<Disposition> DISPOSITIONS = Choice.of(Disposition.values(), Disposition::id);

    private final Model model;
    private final Faults faults;

    ExpectedReader(Model model, Faults faults) {
        this.model = model;
        this.faults = faults;
    }

    Optional<Expected> read(Node node) {
        return Fields.of("expected", node, FIELDS, faults).map(this::read);
    }

    private Expected read(Fields fields) {
        String target = fields.needed("target").map(this::target).orElse("");
        List<String> also = fields.texts("also").stream().map(this::target).toList();
        Optional<Disposition> disposition = fields.text("disposition").flatMap(word -> DISPOSITIONS.read("disposition", word, faults));
        return new Expected(target, also, disposition);
    }

    private String target(Node.Text word) {
        String id = model.living(word.text());
        boolean known = model.targets().contains(id) || id.startsWith(Expected.OTHER) || id.equals(Expected.NONE);
        if (!known) {
            faults.unknown(word.line(), "target", id, model.targets().list().stream().map(TargetCondition::id).toList());
        }
        return id;
    }
}
