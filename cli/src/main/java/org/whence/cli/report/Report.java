package org.whence.cli.report;

import java.util.List;
import org.whence.cli.terminal.Page;
import org.whence.cli.terminal.Terminal;
import org.whence.cli.words.Words;

/** The whole answer as text. */
public final class Report {
    private final List<Section> sections;

    private Report(List<Section> sections) {
        this.sections = sections;
    }

    /** The report of one person; with {@code explained}, every reason with every row. */
    public static Report of(Assessed person, Words words, boolean explained) {
        Naming naming = new Naming(person.model(), words);
        Section urgency = new UrgencySection(person, naming);
        Section after = new ClosingSection(person, naming);
        if (!person.isAssessed()) {
            return new Report(List.of(urgency, after));
        }
        Section why = explained ? new EveryReasonSection(person, naming) : new ReasonsSection(person, naming);
        return new Report(List.of(
                urgency,
                new PlacesSection(person, naming, explained),
                why,
                new ContributorsSection(person, naming),
                new NextSection(person, naming),
                new PlanSection(person, naming, explained),
                after));
    }

    /** The report for a terminal. */
    public String on(Terminal terminal) {
        Page page = new Page(terminal);
        page.paragraph(0, Assessed.NOTICE);
        sections.forEach(section -> section.print(page));
        return page.toString();
    }
}
