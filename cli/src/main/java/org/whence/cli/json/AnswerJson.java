package org.whence.cli.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.whence.cli.report.Assessed;
import org.whence.inference.Assessment;
import org.whence.knowledge.Versions;
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
        // The fast writer gives the shortest digits on every Java version; before Java 19 Double.toString does not.
        JsonFactory factory = JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();
        JsonGenerator out = factory.createGenerator(stream, JsonEncoding.UTF8);
        out.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
        out.useDefaultPrettyPrinter();
        new AnswerJson(person, new Json(out)).write();
        out.writeRaw('\n');
        out.close();
    }

    private void write() throws IOException {
        Assessment assessment = person.assessment();
        json.out().writeStartObject();
        json.word("notice", Assessed.NOTICE);
        json.word("route", assessment.route().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.word("disposition", assessment.disposition().id());
        screening(assessment.triage().screening());
        new FlagsJson(json, names).write(assessment.triage().raised());
        new DifferentialJson(json, names).write(assessment);
        new InquiryJson(json, names).write(person);
        new PlanJson(json, names).write(person.answer().plan());
        versions(assessment.versions());
        json.out().writeEndObject();
    }

    private void screening(Screening screening) throws IOException {
        json.out().writeObjectFieldStart("screening");
        json.out().writeBooleanField("complete", screening.complete());
        json.words("unasked", screening.unasked().stream().map(names::finding).toList());
        json.out().writeEndObject();
    }

    private void versions(Versions versions) throws IOException {
        json.out().writeObjectFieldStart("versions");
        json.word("engine", versions.engine());
        json.word("knowledge", versions.knowledge());
        json.word("hash", versions.hash());
        json.out().writeEndObject();
    }
}
