package org.whence.cli.report;

import java.util.List;
import org.whence.cli.terminal.Frequency;
import org.whence.cli.terminal.Ink;
import org.whence.cli.terminal.Page;
import org.whence.explanation.Reason;
import org.whence.inference.Differential;
import org.whence.knowledge.PainSource;

/** Why the leading place, and what argues against it; when two places are close, why the second. */
final class ReasonsSection implements Section {
    private static final int MOST_SHOWN = 4;

    private final Assessed person;
    private final Naming naming;

    ReasonsSection(Assessed person, Naming naming) {
        this.person = person;
        this.naming = naming;
    }

    @Override
    public void print(Page page) {
        Differential leader = person.leader();
        if (isRoot(leader)) {
            anyRoot(page);
        }
        supporting(page, leader);
        CloseCall.between(person).ifPresent(call -> supporting(page, call.second()));
        List<Reason> against = person.assessment().against();
        if (!against.isEmpty()) {
            page.heading("What argues against " + naming.place(leader));
            print(page, against);
        }
    }

    private static boolean isRoot(Differential d) {
        return d.target() instanceof PainSource pain && pain.root().isPresent();
    }

    /** What tells of a pinched nerve at all, before its level. */
    private void anyRoot(Page page) {
        page.heading("Why a pinched nerve at all: " + Frequency.words(person.assessment().anyRoot()));
        print(page, person.assessment().rootReasons());
    }

    private void supporting(Page page, Differential d) {
        page.heading("Why " + naming.place(d));
        List<Reason> reasons = d.reasons().stream().filter(reason -> reason.bits() > 0).toList();
        if (reasons.isEmpty()) {
            page.paragraph(2, "Nothing told so far speaks for it; it is how common it is that puts it here.");
        }
        print(page, reasons);
        if (reasons.size() > 1) {
            page.paragraph(2, Ink.FAINT, "Each weight is what that finding alone adds to the rest; findings that say the same share it.");
        }
    }

    private void print(Page page, List<Reason> reasons) {
        List<Reason> shown = reasons.subList(0, Math.min(MOST_SHOWN, reasons.size()));
        new ReasonLines(naming).print(page, shown);
        if (shown.size() < reasons.size()) {
            page.paragraph(2, "and " + (reasons.size() - shown.size()) + " lighter, shown by --explain");
        }
    }
}
