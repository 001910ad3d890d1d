package org.whence.cli.parameters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.whence.cli.terminal.Page;
import org.whence.cli.terminal.Table;
import org.whence.knowledge.Elicitation;
import org.whence.knowledge.Finding;
import org.whence.knowledge.Model;

/**
 * The findings that no row joins to a target, so that they stay at their leak and say nothing about it.
 *
 * @param model the model
 */
public record LeakPairs(Model model) {

    /** The findings at their leak under one target. */
    public List<Finding> of(int target) {
        List<Finding> atLeak = new ArrayList<>();
        for (int f = 0; f < model.findings().size(); f++) {
            if (model.likelihoods().get(f).placeOf(target) < 0) {
                atLeak.add(model.findings().get(f));
            }
        }
        return List.copyOf(atLeak);
    }

    /** Prints how many there are for each target, the most first. */
    public void count(Page page) {
        page.heading("Findings that stay at their leak, of " + model.findings().size());
        Table table = new Table("target", "at the leak");
        IntStream.range(0, model.targets().size())
                .boxed()
                .sorted(Comparator.comparing((Integer t) -> -of(t).size()))
                .forEach(t -> table.row(model.targets().get(t).id(), String.valueOf(of(t).size())));
        table.print(page, 2);
    }

    /** Prints those of one target, by the way they are found out. */
    public void list(Page page, int target) {
        List<Finding> atLeak = of(target);
        page.heading(model.targets().get(target).id() + ": " + atLeak.size() + " of " + model.findings().size() + " findings stay at their leak");
        for (Elicitation way : Elicitation.values()) {
            List<Finding> found = atLeak.stream().filter(finding -> finding.elicitation() == way).toList();
            if (!found.isEmpty()) {
                page.blank().line(2, way.id() + " (" + found.size() + ")");
                found.forEach(finding -> page.line(4, finding.id()));
            }
        }
    }
}
