package org.whence.cli.interview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.whence.Whence;
import org.whence.cli.cases.CaseFile;
import org.whence.cli.terminal.Ink;
import org.whence.cli.terminal.Page;
import org.whence.cli.terminal.Surroundings;
import org.whence.cli.words.Words;
import org.whence.knowledge.Disposition;

/** Asks until the answer is settled, nothing is worth asking, or the person has had enough. */
public final class Interview {
    private final Agenda agenda;
    private final Alarm alarm;
    private final Keeper keeper;
    private final Talk talk;
    private final Deque<Progress> past = new ArrayDeque<>();
    private Progress now;
    private boolean stopped;

    private Interview(Agenda agenda, Alarm alarm, Keeper keeper, Talk talk, Progress start) {
        this.agenda = agenda;
        this.alarm = alarm;
        this.keeper = keeper;
        this.talk = talk;
        this.now = start;
    }

    /**
     * An interview that goes on from what was said before.
     *
     * @param inClinic whether examination is possible
     * @param file where every answer is kept, if anywhere
     */
    public static Interview with(Surroundings around, Whence whence, Words words, boolean inClinic, Optional<Path> file, CaseFile said) {
        Agenda agenda = new Agenda(whence, words, inClinic);
        return new Interview(agenda, new Alarm(whence.model(), words), new Keeper(file), new Talk(around), Progress.from(said));
    }

    /** Asks, keeps every answer, and returns what was said. */
    public CaseFile run() throws IOException {
        talk.say(Interview::greet);
        for (Optional<Step> step = agenda.next(now); step.isPresent() && !stopped; step = agenda.next(now)) {
            ask(step.get());
        }
        talk.say(page -> page.blank().paragraph(0, Ink.FAINT, keeper.farewell()).blank());
        return now.said();
    }

    private static void greet(Page page) {
        page.paragraph(0, "A few questions about your pain: first signs that need care at once, then where it hurts, then at most "
                + Agenda.MOST_TELLING + " questions chosen by your answers. b: back, ?: why and how, s: skip, q: save and stop.");
    }

    private void ask(Step step) throws IOException {
        talk.say(page -> {
            page.blank().line(0, Ink.FAINT, place(step));
            step.ask(page);
        });
        Optional<String> line = talk.listen();
        if (line.isEmpty() || line.get().equals("q")) {
            stopped = true;
        } else {
            heard(step, line.get());
        }
    }

    private String place(Step step) {
        if (step instanceof DangerStep) {
            return "— " + step.part() + ", " + agenda.dangers(now) + " to go —";
        }
        boolean telling = step instanceof FindingStep;
        return "— " + step.part() + (telling ? ", question " + (now.telling() + 1) + " of at most " + Agenda.MOST_TELLING : "") + " —";
    }

    private void heard(Step step, String line) throws IOException {
        switch (line) {
            case "b" -> back();
            case "?" -> talk.say(step::why);
            case "s" -> go(now.skipping(step.key()));
            case "" -> talk.say(page -> page.line(2, "Please answer, or s to skip."));
            default -> answered(step.answer(line, now));
        }
    }

    private void back() throws IOException {
        if (past.isEmpty()) {
            talk.say(page -> page.line(2, "This is the first question."));
        } else {
            now = past.pop();
            keeper.keep(now.said());
        }
    }

    private void answered(Reply reply) throws IOException {
        if (reply instanceof Reply.Unclear unclear) {
            talk.say(page -> page.paragraph(2, unclear.mend()));
        } else if (reply instanceof Reply.Understood understood) {
            Disposition before = alarm.level(now.said());
            go(understood.now());
            warn(before);
        }
    }

    private void go(Progress further) throws IOException {
        past.push(now);
        now = further;
        keeper.keep(now.said());
    }

    private void warn(Disposition before) throws IOException {
        Disposition level = alarm.level(now.said());
        if (level.compareTo(before) <= 0 || level.compareTo(Disposition.SAME_DAY) < 0) {
            return;
        }
        talk.say(page -> alarm.sound(page, now.said()));
        if (level == Disposition.EMERGENCY_NOW) {
            talk.say(page -> page.line(0, Ink.STRONG, "Go on with the questions all the same? (y / n)"));
            stopped = !talk.listen().orElse("n").startsWith("y");
        }
    }
}
