package org.whence.cli.diff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whence.cli.edition.Edition;
import org.whence.cli.terminal.Frequency;
import org.whence.cli.terminal.Ink;
import org.whence.cli.terminal.Page;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Versions;

/** A difference as text: what was lowered, what was raised, what else changed, and all of it in a few lines. */
public final class DiffPage {
    private static final String TO = " → ";
    private static final String NOTHING = "nothing";
    private static final int SHORT_HASH = 12;

    private final KnowledgeDiff diff;
    private final Page page;

    private DiffPage(KnowledgeDiff diff, Page page) {
        this.diff = diff;
        this.page = page;
    }

    /** Prints it. */
    public static void print(KnowledgeDiff diff, Page page) {
        new DiffPage(diff, page).print();
    }

    private void print() {
        page.line(0, "old: " + edition(diff.before()));
        page.line(0, "new: " + edition(diff.after()));
        cases("Told to act LESS urgently", diff.lowered());
        cases("Told to act more urgently", diff.raised());
        cases("Changed otherwise", diff.changed().stream().filter(c -> !c.lowered() && !c.raised()).toList());
        if (!diff.unreadable().isEmpty()) {
            page.heading("Not compared: the old edition has no words for it");
            diff.unreadable().forEach(u -> page.bullet(2, u.id() + ": " + u.why()));
        }
        summary();
    }

    private static String edition(Edition edition) {
        Versions v = edition.model().versions();
        return edition.name() + " (knowledge " + v.knowledge() + ", model " + v.hash().substring(0, SHORT_HASH) + ")";
    }

    private void cases(String heading, List<CaseDiff> cases) {
        if (!cases.isEmpty()) {
            page.heading(heading + " (" + cases.size() + ")");
            cases.forEach(this::change);
        }
    }

    private void change(CaseDiff c) {
        page.blank().line(2, Ink.STRONG, c.id());
        if (c.lowered()) {
            page.line(4, Ink.URGENT, "LOWERED: " + dispositions(c));
        } else if (c.raised()) {
            page.line(4, "raised: " + dispositions(c));
        }
        if (c.leaderChanged()) {
            page.paragraph(4, "leading: " + place(c.before().leader()) + TO + place(c.after().leader()));
        }
        c.moves().forEach(move -> page.line(4, move(move)));
        if (c.nextChanged()) {
            page.paragraph(4, Ink.FAINT, "asks next: " + c.before().next().orElse(NOTHING) + TO + c.after().next().orElse(NOTHING));
        }
    }

    private static String dispositions(CaseDiff c) {
        Disposition before = c.before().disposition();
        return before.id() + TO + c.after().disposition().id();
    }

    private static String place(Optional<Place> place) {
        return place.map(Place::text).orElse(NOTHING);
    }

    private static String move(Move move) {
        return move.place().text() + ": " + Frequency.percent(move.before()) + TO + Frequency.percent(move.after());
    }

    private void summary() {
        page.heading("In all");
        page.line(2, diff.cases().size() + " cases: " + diff.unchanged() + " unchanged, " + diff.changed().size() + " changed"
                + (diff.unreadable().isEmpty() ? "" : ", " + diff.unreadable().size() + " not compared"));
        dispositions(Ink.URGENT, "dispositions LOWERED: ", diff.lowered());
        dispositions(Ink.STRONG, "dispositions raised: ", diff.raised());
        page.line(2, "another place leads: " + diff.changed().stream().filter(CaseDiff::leaderChanged).count());
        targets("new targets: ", diff.newTargets());
        targets("targets no longer there: ", diff.lostTargets());
        if (!diff.movers().isEmpty()) {
            page.line(2, "largest moves:");
            diff.movers().forEach(m -> page.bullet(4, m.id() + ": " + move(m.move())));
        }
    }

    private void dispositions(Ink ink, String label, List<CaseDiff> cases) {
        String ids = cases.stream().map(CaseDiff::id).collect(Collectors.joining(", "));
        if (cases.isEmpty()) {
            page.line(2, label + "0");
        } else {
            page.paragraph(2, ink, label + cases.size() + " (" + ids + ")");
        }
    }

    private void targets(String label, List<String> targets) {
        if (!targets.isEmpty()) {
            page.paragraph(2, label + String.join(", ", targets));
        }
    }
}
