package org.whence.cli.report;

import java.util.List;
import org.whence.cli.terminal.Page;
import org.whence.cli.terminal.WeightBar;
import org.whence.explanation.Reason;

/** Reasons as signed bars, each with its weight in words and who measured it. */
final class ReasonLines {
    private static final int NUMBER_WIDTH = 11;

    private final Naming naming;

    ReasonLines(Naming naming) {
        this.naming = naming;
    }

    void print(Page page, List<Reason> reasons) {
        reasons.forEach(reason -> print(page, reason));
    }

    void print(Page page, Reason reason) {
        WeightBar bar = WeightBar.on(page.terminal());
        String number = Weight.number(reason.bits());
        String left = bar.draw(reason.bits()) + " ".repeat(NUMBER_WIDTH - number.length()) + number + "  ";
        String found = naming.finding(reason.finding(), reason.state());
        String rest = found + " (" + Weight.words(reason.bits()) + "; " + naming.behind(reason) + ")";
        page.beside(2, left, bar.width() + NUMBER_WIDTH + 2, rest);
    }

    /** Every row of a reason. */
    void rows(Page page, Reason reason) {
        reason.rows().forEach(row -> page.hanging(6, "· ", naming.row(row)));
    }
}
