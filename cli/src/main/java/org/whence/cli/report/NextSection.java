package org.whence.cli.report;

import java.util.List;
import java.util.stream.Collectors;
import org.whence.cli.terminal.Frequency;
import org.whence.cli.terminal.Ink;
import org.whence.cli.terminal.Page;
import org.whence.cli.words.Words;
import org.whence.explanation.WhatIf;
import org.whence.inquiry.NextQuestion;
import org.whence.knowledge.Elicitation;
import org.whence.knowledge.Finding;

/** What to ask next, and what the answers would change. */
final class NextSection implements Section {
    private static final int MOST_SHOWN = 3;

    private final Assessed person;
    private final Naming naming;

    NextSection(Assessed person, Naming naming) {
        this.person = person;
        this.naming = naming;
    }

    @Override
    public void print(Page page) {
        page.heading("What to ask next, and what it would change");
        List<NextQuestion> next = person.answer().next();
        if (next.isEmpty()) {
            page.paragraph(2, person.answer().settled() ? "Nothing: the answer is settled." : "No further question would tell much.");
        }
        next.subList(0, Math.min(MOST_SHOWN, next.size())).forEach(question -> question(page, question));
    }

    private void question(Page page, NextQuestion question) {
        Finding finding = person.model().findings().get(question.finding());
        String way = finding.elicitation() == Elicitation.SELF_REPORT ? "" : Words.spelled(finding.elicitation().id()) + ", ";
        String cost = " (" + way + hundredths(question.bits()) + " bits, " + question.seconds() + " s)";
        page.bullet(2, naming.words().question(finding.id()) + cost);
        page.paragraph(4, Ink.FAINT, changes(question.finding()));
    }

    private static String hundredths(double bits) {
        return String.valueOf(Math.round(bits * 100) / 100.0);
    }

    /** What the leading place would become with each answer, and what would then lead instead. */
    private String changes(int finding) {
        List<WhatIf> possible = person.answer().whatIf().stream().filter(w -> w.finding() == finding).toList();
        boolean moves = possible.stream().map(this::change).distinct().count() > 1;
        if (!moves) {
            return "Either way the leading place would stay at " + change(possible.get(0)) + ".";
        }
        return "Leading place then: " + possible.stream().map(w -> naming.answer(finding, w.state()) + " " + change(w)).collect(Collectors.joining(", ")) + ".";
    }

    private String change(WhatIf whatIf) {
        String probability = Frequency.percent(whatIf.probability());
        if (whatIf.leader() == person.leader().index() || whatIf.leader() < 0) {
            return probability;
        }
        return probability + " (behind " + naming.words().plainTarget(person.model().targets().get(whatIf.leader()).id()) + ")";
    }
}
