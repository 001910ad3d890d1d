package org.whence.cli.json;

import java.io.IOException;
import org.whence.cli.report.Assessed;
import org.whence.explanation.WhatIf;

/** Writes what to ask next and what the answers would change. */
final class InquiryJson {
    private final Json json;
    private final Names names;

    InquiryJson(Json json, Names names) {
        this.json = json;
        this.names = names;
    }

    void write(Assessed person) throws IOException {
        json.out().writeBooleanField("settled", person.answer().settled());
        json.objects("next", person.answer().next(), question -> {
            json.word("finding", names.finding(question.finding()));
            json.number("bits", question.bits());
            json.out().writeNumberField("seconds", question.seconds());
        });
        json.objects("what_would_change", person.answer().whatIf(), whatIf -> change(whatIf, person.leader().target().id()));
    }

    private void change(WhatIf whatIf, String target) throws IOException {
        json.word("finding", names.finding(whatIf.finding()));
        json.word("state", names.state(whatIf.finding(), whatIf.state()));
        json.number("chance", whatIf.chance());
        json.word("target", target);
        json.number("probability", whatIf.probability());
        json.word("leader", whatIf.leader() < 0 ? "none" : names.target(whatIf.leader()));
    }
}
