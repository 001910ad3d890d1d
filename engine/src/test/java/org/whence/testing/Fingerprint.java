package org.whence.testing;

import java.util.List;
import org.whence.Answer;
import org.whence.explanation.Reason;
import org.whence.explanation.WhatIf;
import org.whence.inference.Assessment;
import org.whence.inference.Differential;
import org.whence.inference.Posterior;
import org.whence.inquiry.NextQuestion;

/** Everything in an answer as text, each number as its 64 bits: two answers are the same answer when their texts are equal. */
public final class Fingerprint {
    private final StringBuilder text = new StringBuilder();

    private Fingerprint() {}

    /** The text of an answer. */
    public static String of(Answer answer) {
        Fingerprint print = new Fingerprint();
        print.assessment(answer.assessment());
        print.word(answer.settled()).word(answer.plan());
        for (NextQuestion question : answer.next()) {
            print.word(question.finding()).bits(question.bits());
        }
        for (WhatIf whatIf : answer.whatIf()) {
            print.word(whatIf.finding()).word(whatIf.state()).word(whatIf.leader()).bits(whatIf.chance()).bits(whatIf.probability());
        }
        return print.text.toString();
    }

    /** The text of every combination's probability in these runs. */
    public static String of(List<Posterior> runs) {
        Fingerprint print = new Fingerprint();
        runs.forEach(print::run);
        return print.text.toString();
    }

    private void assessment(Assessment a) {
        word(a.route()).word(a.disposition()).word(a.triage()).word(a.onlyPrior()).word(a.roots()).word(a.tissues()).word(a.versions());
        bits(a.none()).bits(a.anyRoot());
        a.differential().forEach(this::differential);
        a.against().forEach(this::reason);
        a.rootReasons().forEach(this::reason);
        a.runs().forEach(this::run);
    }

    private void differential(Differential d) {
        word(d.index()).word(d.side()).bits(d.prior()).bits(d.probability()).bits(d.interval().low()).bits(d.interval().high());
        d.reasons().forEach(this::reason);
    }

    private void reason(Reason r) {
        word(r.finding()).word(r.state()).word(r.rows()).bits(r.bits());
    }

    private void run(Posterior run) {
        word(run.presentation().side());
        for (int h = 0; h < run.network().combinations().size(); h++) {
            bits(run.combination(h));
        }
    }

    private Fingerprint word(Object value) {
        text.append(value).append('\n');
        return this;
    }

    private Fingerprint bits(double value) {
        text.append(Long.toHexString(Double.doubleToLongBits(value))).append('\n');
        return this;
    }
}
