package org.whence.cli.parameters;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.whence.cli.report.Naming;
import org.whence.cli.report.Weight;
import org.whence.cli.terminal.Ink;
import org.whence.cli.terminal.Page;
import org.whence.cli.words.Words;
import org.whence.knowledge.Figure;
import org.whence.knowledge.Finding;
import org.whence.knowledge.Likelihood;
import org.whence.knowledge.Model;

/** One parameter: what a finding tells about a target, and every row that says so. */
public final class ParameterPage {
    private final Model model;
    private final Finding finding;
    private final Likelihood likelihood;
    private final int target;
    private final FigureLines lines;

    /** The page of a finding and a target, by their numbers. */
    public ParameterPage(Model model, Words words, int finding, int target) {
        this.model = model;
        this.finding = model.findings().get(finding);
        this.likelihood = model.likelihoods().get(finding);
        this.target = target;
        this.lines = new FigureLines(new Naming(model, words), this.finding);
    }

    /** Prints it. */
    public void print(Page page) {
        String name = model.targets().get(target).id();
        page.line(0, Ink.HEADING, finding.id() + " for " + name);
        if (likelihood.placeOf(target) < 0) {
            page.paragraph(2, "No row joins them: with " + name + " the finding stays at its leak and says nothing about it.");
        } else {
            own(page, likelihood.figureFor(target));
        }
        page.heading("With none of the targets: the leak");
        figure(page, likelihood.leak());
    }

    private void own(Page page, Figure figure) {
        List<String> sharing = sharing(figure);
        if (!sharing.isEmpty()) {
            page.paragraph(2, Ink.FAINT, "shared with " + String.join(", ", sharing));
        }
        page.heading("What it tells, against none of the targets");
        for (int state = 0; state < finding.states().size(); state++) {
            double bits = AnswerWeight.bits(figure, likelihood.leak(), state);
            page.line(2, finding.states().get(state) + ": " + Weight.number(bits) + " (" + Weight.words(bits) + ")");
        }
        page.heading("How likely, and the 95 % range for a new clinic");
        figure(page, figure);
    }

    private List<String> sharing(Figure figure) {
        return IntStream.range(0, likelihood.targets().size())
                .filter(place -> likelihood.figures().get(place).parameter() == figure.parameter())
                .mapToObj(likelihood.targets()::get)
                .filter(other -> other != target)
                .map(other -> model.targets().get(other).id())
                .toList();
    }

    private void figure(Page page, Figure figure) {
        lines.bars(page, figure);
        String each = IntStream.range(0, finding.states().size())
                .mapToObj(state -> finding.states().get(state) + " " + String.format(Locale.ROOT, "%.4f", figure.probabilities()[state]))
                .collect(Collectors.joining(", "));
        String spread = String.format(Locale.ROOT, "%.3f", figure.spread());
        page.paragraph(4, Ink.FAINT, "expected " + each + "; spread of the log odds " + spread + "; parameter " + figure.parameter());
        lines.rows(page, figure);
    }
}
