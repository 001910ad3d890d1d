package org.whence.cli.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.whence.cli.report.Assessed;
import org.whence.inference.Assessment;
import org.whence.triage.Screening;

/** Writes one answer. The same answer gives the same bytes; its shape is {@code docs/schemas/answer.schema.json}. */
public final class AnswerJson {
    private final Assessed person;
    private final Names names;
    private final Json json;

    private AnswerJson(Assessed person, Json json) {
        this.person = person;
        this.names = new Names(person.model());
        this.json = json;
    }

    /** Writes the answer in UTF-8 and leaves the stream open. */
    public static void write(Assessed person, OutputStream stream) throws IOException {
        Json.write(stream, json -> new AnswerJson(person, json).write());
    }

    private void write() throws IOException {
        Assessment assessment = person.assessment();
        json.word("notice", Assessed.NOTICE);
        json.word("route", assessment.route().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.word("disposition", assessment.disposition().id());
        screening(assessment.triage().screening());
        new FlagsJson(json, names).write(assessment.triage().raised());
        new DifferentialJson(json, names).write(assessment);
        new InquiryJson(json, names).write(person);
        new PlanJson(json, names).write(person.answer().plan());
        VersionsJson.write(json, "versions", assessment.versions());
    }

    private void screening(Screening screening) throws IOException {
        json.out().writeObjectFieldStart("screening");
        json.out().writeBooleanField("complete", screening.complete());
        json.words("unasked", screening.unasked().stream().map(names::finding).toList());
        json.out().writeEndObject();
    }
}
