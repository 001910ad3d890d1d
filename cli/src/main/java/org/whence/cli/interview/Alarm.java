package org.whence.cli.interview;

import org.whence.cli.cases.CaseFile;
import org.whence.cli.terminal.Ink;
import org.whence.cli.terminal.Page;
import org.whence.cli.words.Words;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Model;
import org.whence.triage.RaisedFlag;
import org.whence.triage.Triage;

/** Interrupts the interview when an answer asks for help today or now. */
final class Alarm {
    private final Model model;
    private final Words words;

    Alarm(Model model, Words words) {
        this.model = model;
        this.words = words;
    }

    /** How urgent it is by rule. */
    Disposition level(CaseFile said) {
        return Triage.of(model, said.observations(model)).floor();
    }

    /** What, why, and where to go. */
    void sound(Page page, CaseFile said) {
        Triage triage = Triage.of(model, said.observations(model));
        page.blank().paragraph(0, Ink.URGENT, words.advice(triage.floor()).orElse(Words.spelled(triage.floor().id())));
        triage.raised().stream()
                .filter(raised -> raised.level() == triage.floor())
                .map(RaisedFlag::flag)
                .map(flag -> words.flagReason(flag.id()))
                .distinct()
                .forEach(reason -> page.bullet(2, reason));
        page.blank();
    }
}
