package org.whence.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.whence.cli.terminal.Frequency;
import org.whence.cli.terminal.Ink;
import org.whence.cli.terminal.Page;
import org.whence.cli.terminal.ProbabilityBar;
import org.whence.inference.Differential;
import org.whence.inference.RootSet;
import org.whence.inference.TissueShare;
import org.whence.knowledge.PainSource;
import org.whence.knowledge.TargetCondition;

/** Where it likely comes from: the areas, then the places in them, then none of them. */
final class PlacesSection implements Section {
    private static final double WORTH_SHOWING = 0.01;
    private static final int MOST_SHOWN = 5;

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
        page.ends(2, "None of these places", Frequency.words(person.assessment().none()));
        CloseCall.between(person).ifPresent(sentence -> page.paragraph(2, Ink.STRONG, sentence.text(naming)));
    }

    private List<Differential> shown() {
        List<Differential> likely = person.from(WORTH_SHOWING);
        return all ? likely : likely.subList(0, Math.min(MOST_SHOWN, likely.size()));
    }

    private static String legend(Page page) {
        String mark = page.terminal().unicode() ? "┿ ┤" : "# |";
        return "Of people with answers like these; " + mark + " mark the 95 % interval. Several places can be at fault at once.";
    }

    private void tissue(Page page, TissueShare share) {
        ProbabilityBar bar = ProbabilityBar.on(page.terminal());
        String name = Naming.capital(naming.words().tissue(share.tissue()));
        if (name.length() + bar.width() + 20 > page.terminal().width()) {
            page.line(2, name);
            page.ends(2, bar.draw(share.probability()), Frequency.words(share.probability()));
        } else {
            int room = page.terminal().width() - bar.width() - 22 - name.length();
            page.ends(2, name + " ".repeat(Math.max(1, room - 2)) + bar.draw(share.probability()), Frequency.words(share.probability()));
        }
    }

    private void place(Page page, Differential d) {
        String figures = Frequency.percent(d.probability()) + " (" + Frequency.range(d.interval().low(), d.interval().high()) + ")";
        page.ends(2, Naming.capital(naming.place(d)), figures);
        String bar = ProbabilityBar.on(page.terminal()).draw(d.probability(), d.interval().low(), d.interval().high());
        page.ends(2, bar, Frequency.words(d.probability()));
        String notes = String.join("; ", notes(d));
        if (!notes.isEmpty()) {
            page.paragraph(4, Ink.FAINT, notes);
        }
    }

    private List<String> notes(Differential d) {
        List<String> notes = new ArrayList<>();
        notes.add(naming.words().target(d.target().id()));
        if (d.target() instanceof PainSource source && source.segment().isPresent()) {
            notes.add("usually " + source.segment().get());
        }
        if (Support.restsMainlyOnEstimates(person, d)) {
            notes.add("rests mainly on estimates");
        }
        return notes;
    }

    private void roots(Page page) {
        for (RootSet set : person.assessment().roots()) {
            String roots = set.targets().stream().map(person.model().targets()::get).map(PlacesSection::root).collect(Collectors.joining(" and "));
            page.ends(2, "Nerve roots " + roots + " together", Frequency.words(set.probability()));
        }
    }

    private static String root(TargetCondition target) {
        return target instanceof PainSource source ? source.root().map(Enum::name).orElse(target.id()) : target.id();
    }
}
