package org.whence.cli.interview;

import java.util.List;
import java.util.Optional;
import org.whence.cli.cases.Statement;
import org.whence.cli.terminal.Ink;
import org.whence.cli.terminal.Page;
import org.whence.cli.words.Words;
import org.whence.inquiry.NextQuestion;
import org.whence.knowledge.Elicitation;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Side;
import org.whence.observation.State;

/**
 * Asks for the finding that would tell most now.
 *
 * @param finding the finding
 * @param question what the engine expects of it
 * @param words the wording
 */
record FindingStep(Finding finding, NextQuestion question, Words words) implements Step {

    @Override
    public String key() {
        return "finding-" + finding.id();
    }

    @Override
    public String part() {
        return "What would tell most now";
    }

    @Override
    public void ask(Page page) {
        page.paragraph(0, Ink.STRONG, words.question(finding.id()));
        if (finding.elicitation() != Elicitation.SELF_REPORT) {
            words.how(finding.id()).ifPresent(how -> page.paragraph(2, how));
        }
        words.why(finding.id()).ifPresent(why -> page.paragraph(2, Ink.FAINT, "Why: " + why));
        choices(page);
    }

    private void choices(Page page) {
        if (isBinary()) {
            String side = finding.sided() ? " With its side if it has one: y left, y right, y both." : "";
            page.paragraph(0, Ink.FAINT, "y: yes, n: no, u: not sure." + side);
            return;
        }
        for (int i = 0; i < finding.states().size(); i++) {
            page.line(2, (i + 1) + "  " + Words.spelled(finding.states().get(i)));
        }
        page.paragraph(0, Ink.FAINT, "A number, or u: not sure.");
    }

    private boolean isBinary() {
        return finding.kind() == FindingKind.BINARY;
    }

    @Override
    public void why(Page page) {
        page.paragraph(2, "It is expected to tell " + Math.round(question.bits() * 100) / 100.0 + " bits and takes about " + question.seconds() + " seconds.");
        words.counts(finding.id()).ifPresent(what -> page.paragraph(2, "What counts as yes: " + what));
        words.how(finding.id()).ifPresent(how -> page.paragraph(2, "How: " + how));
    }

    @Override
    public Reply answer(String line, Progress before) {
        return statement(line).<Reply>map(said -> new Reply.Understood(before.saying(List.of(said)).counted()))
                .orElse(new Reply.Unclear(isBinary() ? "Please answer y, n or u." : "Please answer with a number from 1 to " + finding.states().size() + ", or u."));
    }

    private Optional<Statement> statement(String line) {
        String[] parts = line.split("\\s+", 2);
        Optional<Side> side = parts.length < 2 ? Optional.empty() : side(parts[1]);
        boolean clear = parts.length < 2 || side.isPresent();
        return clear ? state(parts[0]).map(state -> new Statement(finding.id(), state, side.filter(s -> finding.sided()))) : Optional.empty();
    }

    private Optional<String> state(String word) {
        if (word.equals("u")) {
            return Optional.of(State.UNSURE_WORD);
        }
        int index = isBinary() ? List.of("n", "y").indexOf(word.substring(0, Math.min(1, word.length()))) : number(word) - 1;
        return index >= 0 && index < finding.states().size() ? Optional.of(finding.states().get(index)) : Optional.empty();
    }

    private static int number(String word) {
        return word.matches("[0-9]{1,2}") ? Integer.parseInt(word) : 0;
    }

    private static Optional<Side> side(String word) {
        return switch (word) {
            case "l", "left" -> Optional.of(Side.LEFT);
            case "r", "right" -> Optional.of(Side.RIGHT);
            case "b", "both" -> Optional.of(Side.BOTH);
            default -> Optional.empty();
        };
    }
}
