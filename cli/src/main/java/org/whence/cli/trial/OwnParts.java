package org.whence.cli.trial;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Row;
import org.whence.knowledge.Finding;
import org.whence.knowledge.Model;

/** The single figures of a composite's own study: rows about its findings in the same people. */
final class OwnParts {
    private final Model model;
    private final List<Row> rows;

    OwnParts(Knowledge knowledge, Model model, Row composite) {
        this.model = model;
        this.rows = knowledge.rows("evidence").stream()
                .filter(r -> r.is("kind", "study") && !r.is("use", "none") && samePeople(r, composite))
                .toList();
    }

    private static boolean samePeople(Row row, Row composite) {
        boolean linked = composite.has("overlap") && row.is("overlap", composite.get("overlap"));
        return row.is("target", composite.get("target")) && (linked || row.is("study", composite.get("study")));
    }

    /** Whether the study printed any part of a rule. */
    boolean any(CompositeRule rule) {
        return rule.alternatives().isEmpty() && rule.items().stream().anyMatch(item -> item.finding() >= 0 && with(item).isPresent());
    }

    /** Share with the item among people with the target. */
    Optional<Double> with(CompositeRule.Item item) {
        return find(item, "tp", "fn", "sensitivity");
    }

    /** Share with the item in the comparison group. */
    Optional<Double> without(CompositeRule.Item item) {
        return find(item, "tn", "fp", "specificity").map(specificity -> 1 - specificity);
    }

    private Optional<Double> find(CompositeRule.Item item, String hits, String misses, String rate) {
        for (Row row : rows) {
            if (isAbout(row, item)) {
                if (row.has(hits)) {
                    return Optional.of(row.number(hits, 0) / (row.number(hits, 0) + row.number(misses, 0)));
                }
                OptionalDouble printed = row.number(rate);
                if (printed.isPresent()) {
                    return Optional.of(printed.getAsDouble());
                }
            }
        }
        return Optional.empty();
    }

    private boolean isAbout(Row row, CompositeRule.Item item) {
        if (item.finding() < 0) {
            return false;
        }
        Finding finding = model.findings().get(item.finding());
        String state = finding.states().get(item.from());
        boolean result = row.get("result").isEmpty() || row.is("result", ">=" + state);
        return row.is("finding", finding.id()) && result;
    }
}
