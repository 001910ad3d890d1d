package org.whence.cli.parameters;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.whence.cli.terminal.Page;
import org.whence.cli.terminal.Table;
import org.whence.knowledge.Model;

/**
 * How much of the weight of every target's answers rests on studies.
 *
 * @param targets the targets, the poorest first
 * @param total all of them together
 */
public record Coverage(List<StudySupport> targets, StudySupport total) {
    /** The coverage of a model. */
    public static Coverage of(Model model) {
        List<StudySupport> targets = IntStream.range(0, model.targets().size())
                .mapToObj(target -> StudySupport.of(model, target))
                .sorted(Comparator.comparingDouble(StudySupport::share).thenComparing(StudySupport::name))
                .toList();
        StudySupport total = targets.stream().reduce(new StudySupport("all", 0.0, 0.0, 0, 0), (a, b) -> a.and(b, "all"));
        return new Coverage(targets, total);
    }

    /** Prints it as a table. */
    public void print(Page page) {
        page.heading("Share of answer weight that rests on studies");
        page.paragraph(2, "The weight of a finding for a target is what its answer is expected to tell among people with the target: "
                + "the absolute log2 likelihood ratio against the leak. It rests on studies when any row behind the target's figure is a study. "
                + "Study bits and studied findings are those parts of all bits and all findings; the share is that of the bits.");
        Table table = new Table("target", "share", "study bits", "bits", "studied", "findings");
        targets.forEach(support -> row(table, support));
        row(table, total);
        page.blank();
        table.print(page, 2);
    }

    private static void row(Table table, StudySupport s) {
        table.row(s.name(), percent(s), tenths(s.studyBits()), tenths(s.bits()), whole(s.studyPairs()), whole(s.pairs()));
    }

    /** Exact, so that none and all may be said. */
    private static String percent(StudySupport s) {
        return Math.round(s.share() * 100) + " %";
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%,.1f", value);
    }

    private static String whole(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
