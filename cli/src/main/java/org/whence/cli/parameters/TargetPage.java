package org.whence.cli.parameters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.whence.Whence;
import org.whence.cli.report.Naming;
import org.whence.cli.report.Weight;
import org.whence.cli.terminal.Frequency;
import org.whence.cli.terminal.Ink;
import org.whence.cli.terminal.Page;
import org.whence.cli.terminal.WeightBar;
import org.whence.cli.words.Words;
import org.whence.knowledge.Model;
import org.whence.knowledge.PainSource;
import org.whence.knowledge.PriorRatio;
import org.whence.knowledge.Setting;
import org.whence.knowledge.TargetCondition;

/** One target: how common it is, in whom, and the findings that tell most about it. */
public final class TargetPage {
    private static final int MOST_SHOWN = 10;
    private static final int NUMBER_WIDTH = 11;

    private final Model model;
    private final Words words;
    private final Naming naming;
    private final int target;

    /** The page of a target, by its number. */
    public TargetPage(Model model, Words words, int target) {
        this.model = model;
        this.words = words;
        this.naming = new Naming(model, words);
        this.target = target;
    }

    /** Prints it. */
    public void print(Page page) {
        TargetCondition condition = model.targets().get(target);
        page.line(0, Ink.HEADING, condition.id());
        page.paragraph(2, words.target(condition.id()));
        page.paragraph(2, Ink.FAINT, kind(condition));
        priors(page);
        ratios(page);
        List<Telling> forIt = Telling.about(model, target);
        List<Telling> againstIt = new ArrayList<>(forIt);
        Collections.reverse(againstIt);
        tellings(page, "What speaks most for it, against none of the targets", forIt.stream().filter(t -> t.bits() > 0).toList());
        tellings(page, "What speaks most against it", againstIt.stream().filter(t -> t.bits() < 0).toList());
        support(page);
    }

    private static String kind(TargetCondition condition) {
        List<String> parts = new ArrayList<>(List.of(condition.tissue().id(), condition.sided() ? "left and right" : "no side"));
        if (condition instanceof PainSource source) {
            source.root().ifPresent(root -> parts.add("root " + root));
            source.segment().ifPresent(segment -> parts.add("usually " + segment));
        }
        if (!condition.groups().isEmpty()) {
            parts.add("shares the rows of " + String.join(", ", condition.groups()));
        }
        return String.join("; ", parts);
    }

    private void priors(Page page) {
        page.heading("How common it is before any answer");
        Whence whence = Whence.from(model);
        for (Setting setting : model.settings()) {
            int row = target < setting.rows().size() ? setting.rows().get(target) : -1;
            String anchor = row < 0 ? "no anchor row" : FigureLines.row(naming, row);
            page.bullet(2, setting.id() + " " + Frequency.percent(Overview.prior(whence, setting.id()).prior(target)) + " · " + anchor);
        }
    }

    private void ratios(Page page) {
        Map<String, List<PriorRatio>> byFactor = model.ratios().stream()
                .filter(ratio -> ratio.target() == target)
                .collect(Collectors.groupingBy(PriorRatio::factor, LinkedHashMap::new, Collectors.toList()));
        page.heading("How age, sex and pregnancy move its odds");
        if (byFactor.isEmpty()) {
            page.line(2, "They do not.");
        }
        byFactor.forEach((factor, ratios) -> page.hanging(
                2, factor + ": ", ratios.stream().map(r -> r.level() + " × " + hundredths(r.ratio())).collect(Collectors.joining(", "))));
    }

    private static String hundredths(double value) {
        return String.valueOf(Math.round(value * 100) / 100.0);
    }

    private void tellings(Page page, String heading, List<Telling> tellings) {
        page.heading(heading);
        tellings.stream().limit(MOST_SHOWN).forEach(telling -> telling(page, telling));
    }

    private void telling(Page page, Telling telling) {
        WeightBar bar = WeightBar.on(page.terminal());
        String number = Weight.number(telling.bits());
        String left = bar.draw(telling.bits()) + " ".repeat(NUMBER_WIDTH - number.length()) + number + "  ";
        String state = model.findings().get(telling.finding()).states().get(telling.state());
        boolean estimate = telling.rows().stream().allMatch(row -> model.items().get(row).isEstimate());
        String text = model.findings().get(telling.finding()).id() + ": " + state + (estimate ? " (estimate)" : "");
        page.beside(2, left, bar.width() + NUMBER_WIDTH + 2, text);
    }

    private void support(Page page) {
        StudySupport s = StudySupport.of(model, target);
        String bits = Frequency.tenths(s.studyBits()) + " of " + Frequency.tenths(s.bits()) + " bits";
        String findings = s.studyPairs() + " of " + s.pairs() + " findings";
        page.heading("Rests on studies: " + Math.round(s.share() * 100) + " % of the weight of its answers");
        page.line(2, bits + "; " + findings);
    }
}
