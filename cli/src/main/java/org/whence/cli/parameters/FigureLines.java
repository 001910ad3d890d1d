package org.whence.cli.parameters;

import java.util.List;
import org.whence.cli.report.Naming;
import org.whence.cli.terminal.Frequency;
import org.whence.cli.terminal.Ink;
import org.whence.cli.terminal.Page;
import org.whence.cli.terminal.ProbabilityBar;
import org.whence.knowledge.EvidenceItem;
import org.whence.knowledge.Figure;
import org.whence.knowledge.Finding;

/**
 * A figure as bars, one for each state, and the rows behind it.
 *
 * @param naming names of things
 * @param finding the finding it is about
 */
record FigureLines(Naming naming, Finding finding) {
    private static final int INDENT = 4;

    /** What is expected, with the range for a new clinic. */
    void bars(Page page, Figure figure) {
        List<StateRange> ranges = StateRange.of(finding, figure);
        for (StateRange range : ranges) {
            String bar = ProbabilityBar.on(page.terminal()).draw(range.probability(), range.low(), range.high());
            String figures = Frequency.percent(range.probability()) + " (" + Frequency.range(range.low(), range.high()) + ")";
            String label = ranges.size() > 1 ? "  " + range.label() : "";
            page.line(INDENT, page.terminal().paint(Ink.FOR, bar) + "  " + figures + label);
        }
    }

    /** Every row behind it. */
    void rows(Page page, Figure figure) {
        if (figure.rows().isEmpty()) {
            page.hanging(INDENT, "· ", "no row: an assumption of the compiler");
        }
        figure.rows().forEach(row -> page.hanging(INDENT, "· ", row(naming, row)));
    }

    /** One row: its id, its figures, and who measured them unless it is an estimate. */
    static String row(Naming naming, int number) {
        EvidenceItem row = naming.model().items().get(number);
        return row.isEstimate() ? row.id() + ": " + row.summary() : naming.row(row);
    }
}
