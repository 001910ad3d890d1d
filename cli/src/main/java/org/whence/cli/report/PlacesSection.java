package org.whence.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.whence.cli.terminal.Frequency;
import org.whence.cli.terminal.Ink;
import org.whence.cli.terminal.Page;
import org.whence.cli.terminal.ProbabilityBar;
import org.whence.cli.words.Words;
import org.whence.inference.Differential;
import org.whence.inference.RootSet;
import org.whence.inference.TissueShare;
import org.whence.knowledge.PainSource;
import org.whence.knowledge.TargetCondition;
import org.whence.knowledge.Tissue;
import org.whence.probability.CredibleInterval;

/** Where it likely comes from: the areas, then the places in them, then none of them. */
final class PlacesSection implements Section {
    private static final double WORTH_SHOWING = 0.01;
    private static final int MOST_SHOWN = 5;
    private static final int TISSUE_WIDTH = 22;

    private final Assessed person;
    private final Naming naming;
    private final boolean all;

    PlacesSection(Assessed person, Naming naming, boolean all) {
        this.person = person;
        this.naming = naming;
        this.all = all;
    }

    @Override
    public void print(Page page) {
        page.heading("Where it likely comes from");
        if (person.assessment().onlyPrior()) {
            page.paragraph(2, "Nothing is known about this person's pain yet: this is how common each place is before any answer.");
        }
        person.assessment().tissues().forEach(tissue -> tissue(page, tissue));
        page.blank().paragraph(2, Ink.FAINT, legend(page));
        shown().forEach(d -> place(page, d));
        roots(page);
        page.line(2, "None of these places: " + Frequency.words(person.assessment().none()));
        CloseCall.between(person).ifPresent(sentence -> page.paragraph(2, Ink.STRONG, sentence.text(naming)));
    }

    private List<Differential> shown() {
        List<Differential> likely = person.from(WORTH_SHOWING);
        return all ? likely : likely.subList(0, Math.min(MOST_SHOWN, likely.size()));
    }

    private static String legend(Page page) {
        String mark = page.terminal().unicode() ? "┿ ┤" : "# |";
        return "Among people with answers like these; " + mark + " mark the 95 % interval; several places can be at fault at once; * rests mainly on estimates.";
    }

    private void tissue(Page page, TissueShare share) {
        String name = Naming.capital(Words.spelled(share.tissue().id()));
        String bar = ProbabilityBar.on(page.terminal()).draw(share.probability());
        page.line(2, name + " ".repeat(TISSUE_WIDTH - name.length()) + page.terminal().paint(Ink.FOR, bar) + "  " + Frequency.words(share.probability()) + mark(share.tissue()));
    }

    /** Marks an area whose likeliest place rests mainly on estimates. */
    private String mark(Tissue tissue) {
        return person.assessment().differential().stream()
                .filter(d -> d.target().tissue() == tissue)
                .findFirst()
                .filter(d -> Support.restsMainlyOnEstimates(person, d))
                .map(d -> " *")
                .orElse("");
    }

    private void place(Page page, Differential d) {
        CredibleInterval interval = d.interval();
        String bar = ProbabilityBar.on(page.terminal()).draw(d.probability(), interval.low(), interval.high());
        String figures = Frequency.percent(d.probability()) + ", " + Frequency.range(interval.low(), interval.high());
        page.paragraph(2, Ink.STRONG, Naming.capital(naming.place(d)));
        page.line(4, page.terminal().paint(Ink.FOR, bar) + "  " + Frequency.words(d.probability()) + " (" + figures + ")");
        List<String> notes = notes(d);
        if (!notes.isEmpty()) {
            page.paragraph(4, Ink.FAINT, String.join("; ", notes));
        }
    }

    private List<String> notes(Differential d) {
        List<String> notes = new ArrayList<>();
        String name = naming.words().target(d.target().id());
        if (!name.equals(naming.words().plainTarget(d.target().id()))) {
            notes.add(name);
        }
        if (d.target() instanceof PainSource source) {
            source.segment().filter(segment -> !name.contains(segment)).ifPresent(segment -> notes.add("usually " + segment));
        }
        if (Support.restsMainlyOnEstimates(person, d)) {
            notes.add("rests mainly on estimates");
        }
        return notes;
    }

    private void roots(Page page) {
        for (RootSet set : person.assessment().roots()) {
            String roots = set.targets().stream().map(person.model().targets()::get).map(PlacesSection::root).collect(Collectors.joining(" and "));
            page.line(2, "Nerve roots " + roots + " together: " + Frequency.words(set.probability()));
        }
    }

    private static String root(TargetCondition target) {
        return target instanceof PainSource source ? source.root().map(Enum::name).orElse(target.id()) : target.id();
    }
}
