package org.whence.cli.parameters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.whence.cli.report.Naming;
import org.whence.cli.terminal.Ink;
import org.whence.cli.terminal.Page;
import org.whence.cli.words.Words;
import org.whence.knowledge.Figure;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Likelihood;
import org.whence.knowledge.Model;

/** One finding: its leak and its figure for every target, with the rows behind them. */
public final class FindingPage {
    private final Model model;
    private final Finding finding;
    private final Likelihood likelihood;
    private final Membership membership;
    private final FigureLines lines;
    private final Words words;

    /** The page of a finding, by its number. */
    public FindingPage(Model model, Words words, int finding) {
        this.model = model;
        this.finding = model.findings().get(finding);
        this.likelihood = model.likelihoods().get(finding);
        this.membership = new Membership(model, finding);
        this.lines = new FigureLines(new Naming(model, words), this.finding);
        this.words = words;
    }

    /** Prints it. */
    public void print(Page page) {
        page.line(0, Ink.HEADING, finding.id());
        page.paragraph(2, words.finding(finding.id()));
        page.paragraph(2, Ink.FAINT, kind());
        page.paragraph(2, Ink.FAINT, membership.sentence());
        page.heading("How likely, and the 95 % range for a new clinic");
        figure(page, "none of the targets: the leak", likelihood.leak());
        byFigure().forEach((figure, targets) -> figure(page, String.join(", ", targets), figure));
        int rest = model.targets().size() - likelihood.targets().size();
        page.blank().line(2, rest + " of " + model.targets().size() + " targets have no row and stay at the leak");
    }

    private String kind() {
        String states = finding.kind() == FindingKind.BINARY ? "" : " (" + String.join(", ", finding.states()) + ")";
        String position = finding.position().isEmpty() ? "" : ", " + finding.position();
        String sex = finding.sex().isEmpty() ? "" : ", only for sex " + finding.sex();
        String covers = finding.covers().isEmpty() ? "" : "; gives way to " + String.join(", ", finding.covers());
        String sides = finding.sided() ? ", left and right" : "";
        return finding.elicitation().id() + ", " + finding.kind().id() + states + sides + ", " + finding.seconds() + " s" + position + sex + covers;
    }

    /** Targets of one group share a figure; it is printed once. */
    private Map<Figure, List<String>> byFigure() {
        Map<Integer, Figure> figures = new LinkedHashMap<>();
        likelihood.figures().forEach(figure -> figures.putIfAbsent(figure.parameter(), figure));
        return figures.values().stream().collect(Collectors.toMap(figure -> figure, this::targetsOf, (a, b) -> a, LinkedHashMap::new));
    }

    private List<String> targetsOf(Figure figure) {
        List<String> targets = new ArrayList<>();
        for (int place = 0; place < likelihood.figures().size(); place++) {
            if (likelihood.figures().get(place).parameter() == figure.parameter()) {
                targets.add(model.targets().get(likelihood.targets().get(place)).id());
            }
        }
        return List.copyOf(targets);
    }

    private void figure(Page page, String name, Figure figure) {
        page.blank().paragraph(2, Ink.STRONG, name);
        lines.bars(page, figure);
        lines.rows(page, figure);
    }
}
