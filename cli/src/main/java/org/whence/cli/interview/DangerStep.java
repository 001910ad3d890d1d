package org.whence.cli.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whence.cli.cases.Statement;
import org.whence.cli.terminal.Ink;
import org.whence.cli.terminal.Page;
import org.whence.cli.words.Words;
import org.whence.observation.State;

/**
 * Asks for the signs of one danger together: which of these, none of these, not sure.
 *
 * @param danger id of the danger
 * @param findings ids of its signs
 * @param words the wording
 */
record DangerStep(String danger, List<String> findings, Words words) implements Step {
    private static final String PRESENT = "present";
    private static final String ABSENT = "absent";

    @Override
    public String key() {
        return "danger-" + danger;
    }

    @Override
    public String part() {
        return "Signs that need care first";
    }

    @Override
    public void ask(Page page) {
        page.paragraph(0, Ink.STRONG, "Which of these do you have?");
        for (int i = 0; i < findings.size(); i++) {
            page.hanging(2, (i < 9 ? " " : "") + (i + 1) + "  ", words.question(findings.get(i)));
        }
        page.line(2, " 0  none of these");
        page.paragraph(0, Ink.FAINT, "Numbers, such as 1 or 1,3. A number with ? means not sure: 2?. u: not sure of any.");
    }

    @Override
    public void why(Page page) {
        findings.forEach(id -> words.why(id).ifPresent(why -> page.bullet(2, words.finding(id) + ": " + why)));
        findings.forEach(id -> words.counts(id).ifPresent(what -> page.bullet(2, "What counts as " + words.finding(id) + ": " + what)));
    }

    @Override
    public Reply answer(String line, Progress before) {
        return marks(line).<Reply>map(marks -> new Reply.Understood(before.saying(statements(marks))))
                .orElse(new Reply.Unclear("Please answer with numbers from 1 to " + findings.size() + ", 0 for none of these, or u for not sure."));
    }

    private List<Statement> statements(List<String> states) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            statements.add(new Statement(findings.get(i), states.get(i), Optional.empty()));
        }
        return statements;
    }

    /** The state of every finding; empty when the line says something else. */
    private Optional<List<String>> marks(String line) {
        if (line.equals("u") || line.equals("not sure")) {
            return Optional.of(findings.stream().map(id -> State.UNSURE_WORD).toList());
        }
        List<String> states = new ArrayList<>(findings.stream().map(id -> ABSENT).toList());
        if (line.equals("0") || line.equals("none")) {
            return Optional.of(states);
        }
        for (String word : line.split("[,\\s]+")) {
            int number = word.matches("[1-9][0-9]?\\??") ? Integer.parseInt(word.replace("?", "")) : 0;
            if (number < 1 || number > findings.size()) {
                return Optional.empty();
            }
            states.set(number - 1, word.endsWith("?") ? State.UNSURE_WORD : PRESENT);
        }
        return Optional.of(states);
    }
}
