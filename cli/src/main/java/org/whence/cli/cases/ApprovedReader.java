package org.whence.cli.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;
import org.whence.knowledge.TargetCondition;

/** Reads {@code approved: {disposition, leading: [{target, side, probability}]}}. */
final class ApprovedReader {
    static final List<String> FIELDS = List.of("disposition", "leading");
    static final List<String> LEADING_FIELDS = List.of("target", "side", "probability");

    private final Model model;
    private final Faults faults;

    ApprovedReader(Model model, Faults faults) {
        this.model = model;
        this.faults = faults;
    }

    Optional<Approved> read(Node node) {
        return Fields.of("approved", node, FIELDS, faults).flatMap(this::read);
    }

    private Optional<Approved> read(Fields fields) {
        Optional<Disposition> disposition = fields.needed("disposition").flatMap(word -> ExpectedReader.DISPOSITIONS.read("disposition", word, faults));
        List<Node> items = fields.items("leading");
        if (items.size() > Approved.MOST) {
            faults.add(items.get(Approved.MOST).line(), "leading", items.size() + " places", "allowed: at most " + Approved.MOST);
        }
        List<Approved.Leading> leading = new ArrayList<>();
        items.forEach(item -> Fields.of("leading", item, LEADING_FIELDS, faults).flatMap(this::leading).ifPresent(leading::add));
        return disposition.map(d -> new Approved(d, List.copyOf(leading)));
    }

    private Optional<Approved.Leading> leading(Fields fields) {
        Optional<String> target = fields.needed("target").flatMap(this::target);
        Optional<Side> side = SideReader.read(fields, faults);
        fields.needed("probability");
        Optional<Double> probability = fields.probability("probability");
        if (target.isEmpty() || probability.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Approved.Leading(target.get(), side.orElse(Side.MIDLINE), probability.get()));
    }

    private Optional<String> target(Node.Text word) {
        String id = model.living(word.text());
        if (model.targets().contains(id)) {
            return Optional.of(id);
        }
        faults.unknown(word.line(), "target", id, model.targets().list().stream().map(TargetCondition::id).toList());
        return Optional.empty();
    }
}
