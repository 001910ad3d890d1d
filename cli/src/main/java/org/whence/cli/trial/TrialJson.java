package org.whence.cli.trial;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** A trial as JSON. */
public final class TrialJson {
    private final JsonGenerator json;

    private TrialJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes a trial; the composites are empty when they were not tried. */
    public static void write(CaseTrial trial, Optional<Freeze> freeze, List<CompositeResult> composites, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
            new TrialJson(json).write(trial, freeze, composites);
            json.writeRaw('\n');
        }
    }

    private void write(CaseTrial trial, Optional<Freeze> freeze, List<CompositeResult> composites) throws IOException {
        json.writeStartObject();
        fields(trial.all());
        group("reports", trial.reports());
        group("exams", trial.exams());
        json.writeObjectFieldStart("out_of_scope");
        fields(trial.outOfScope());
        share("none_fits", trial.outOfScope().noneFits());
        json.writeEndObject();
        if (freeze.isPresent()) {
            freeze(freeze.get());
        }
        each(trial.cases());
        composites(composites);
        json.writeEndObject();
    }

    private void group(String name, Score score) throws IOException {
        json.writeObjectFieldStart(name);
        fields(score);
        json.writeEndObject();
    }

    private void fields(Score score) throws IOException {
        json.writeNumberField("cases", score.cases());
        share("top1", score.top1());
        share("top3", score.top3());
        share("safe_strict", score.safeStrict());
        share("safe_one_below", score.safeOneBelow());
        share("over_triage", score.overTriage());
    }

    private void share(String name, Proportion share) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("value", share.value());
        json.writeArrayFieldStart("interval");
        json.writeNumber(share.interval().low());
        json.writeNumber(share.interval().high());
        json.writeEndArray();
        json.writeEndObject();
    }

    private void freeze(Freeze freeze) throws IOException {
        json.writeObjectFieldStart("freeze");
        for (String group : List.of("all", "reports", "exams")) {
            json.writeObjectFieldStart(group);
            for (String name : List.of("top1", "top3", "safe_strict", "safe_one_below", "over_triage")) {
                share(name, freeze.share(group, name));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void each(List<CaseScore> cases) throws IOException {
        json.writeArrayFieldStart("each");
        for (CaseScore c : cases) {
            json.writeStartObject();
            json.writeStringField("case", c.id());
            json.writeStringField("kind", c.kind().id());
            json.writeBooleanField("in_scope", c.inScope());
            json.writeStringField("target", c.expected().target());
            json.writeNumberField("rank", c.rank());
            json.writeStringField("leading", c.leading());
            json.writeNumberField("probability", c.probability());
            json.writeStringField("disposition", c.disposition().id());
            json.writeStringField("expected_disposition", c.expected().disposition().map(d -> d.id()).orElse(""));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void composites(List<CompositeResult> results) throws IOException {
        json.writeArrayFieldStart("composites");
        for (CompositeResult r : results) {
            json.writeStartObject();
            json.writeStringField("row", r.row());
            json.writeStringField("composite", r.composite());
            json.writeStringField("target", r.target());
            json.writeStringField("use", r.use());
            json.writeStringField("match", r.match());
            json.writeStringField("from", r.from());
            json.writeStringField("quantity", r.quantity());
            json.writeNumberField("published", r.published());
            json.writeNumberField("predicted", r.predicted());
            if (r.people().isPresent()) {
                json.writeNumberField("people", r.people().get());
            }
            if (r.inside().isPresent()) {
                json.writeBooleanField("inside", r.inside().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
