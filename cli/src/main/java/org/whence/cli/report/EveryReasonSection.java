package org.whence.cli.report;

import org.whence.cli.terminal.Frequency;
import org.whence.cli.terminal.Ink;
import org.whence.cli.terminal.Page;
import org.whence.explanation.Reason;
import org.whence.inference.Differential;

/** Every reason of every place worth showing, each with every row behind it. */
final class EveryReasonSection implements Section {
    private static final double WORTH_SHOWING = 0.01;

    private final Assessed person;
    private final Naming naming;

    EveryReasonSection(Assessed person, Naming naming) {
        this.person = person;
        this.naming = naming;
    }

    @Override
    public void print(Page page) {
        page.heading("Why, place by place");
        page.paragraph(2, Ink.FAINT, "A weight is how far the log odds move when that finding is left out. Findings that overlap need not add up.");
        person.from(WORTH_SHOWING).forEach(d -> place(page, d));
    }

    private void place(Page page, Differential d) {
        page.blank().line(2, Ink.STRONG, Naming.capital(naming.place(d)));
        page.paragraph(4, "before " + Frequency.percent(d.prior()) + ", now " + Frequency.percent(d.probability()));
        d.reasons().forEach(reason -> reason(page, reason));
    }

    private void reason(Page page, Reason reason) {
        ReasonLines lines = new ReasonLines(naming);
        lines.print(page, reason);
        lines.rows(page, reason);
    }
}
