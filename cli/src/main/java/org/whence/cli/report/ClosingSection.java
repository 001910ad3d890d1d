package org.whence.cli.report;

import java.util.List;
import java.util.stream.Collectors;
import org.whence.cli.terminal.Ink;
import org.whence.cli.terminal.Page;
import org.whence.knowledge.Tissue;
import org.whence.knowledge.Versions;

/** When to get help, what has not been asked about danger, and what made the answer. */
final class ClosingSection implements Section {
    private final Assessed person;
    private final Naming naming;

    ClosingSection(Assessed person, Naming naming) {
        this.person = person;
        this.naming = naming;
    }

    @Override
    public void print(Page page) {
        if (!person.isEmergency()) {
            naming.words().safetyNet(safetyNet()).ifPresent(text -> page.heading("When to get help").paragraph(2, text));
        }
        screening(page);
        versions(page);
    }

    private String safetyNet() {
        boolean nerve = person.isAssessed() && person.leader().target().tissue() == Tissue.NERVE;
        return nerve ? "safety-net-nerve" : "safety-net-general";
    }

    private void screening(Page page) {
        List<Integer> unasked = person.assessment().triage().screening().unasked();
        if (unasked.isEmpty()) {
            page.heading("Every question about danger has been asked.");
            return;
        }
        page.heading("Screening incomplete: " + unasked.size() + " questions about danger are not asked");
        page.paragraph(2, unasked.stream().map(naming::finding).collect(Collectors.joining("; ")) + ".");
    }

    private void versions(Page page) {
        Versions v = person.assessment().versions();
        page.blank().line(0, Ink.FAINT, "Whence " + v.engine() + " · knowledge " + v.knowledge() + " · model " + v.hash().substring(0, 12));
    }
}
