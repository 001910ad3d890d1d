package org.whence.cli.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.whence.cli.trial.CaseScore;
import org.whence.cli.trial.CaseTrial;
import org.whence.cli.trial.CompositeResult;
import org.whence.cli.trial.Freeze;
import org.whence.cli.trial.Proportion;
import org.whence.cli.trial.Score;

/** Writes how the engine did on published cases and composites. */
public final class TrialJson {
    private final Json json;

    private TrialJson(Json json) {
        this.json = json;
    }

    /** Writes it in UTF-8 and leaves the stream open; the composites are empty when they were not tried. */
    public static void write(CaseTrial trial, Optional<Freeze> freeze, List<CompositeResult> composites, OutputStream stream) throws IOException {
        Json.write(stream, json -> new TrialJson(json).write(trial, freeze, composites));
    }

    private void write(CaseTrial trial, Optional<Freeze> freeze, List<CompositeResult> composites) throws IOException {
        fields(trial.all());
        json.object("reports", group -> fields(trial.reports()));
        json.object("exams", group -> fields(trial.exams()));
        json.object("out_of_scope", group -> {
            fields(trial.outOfScope());
            share("none_fits", trial.outOfScope().noneFits());
        });
        if (freeze.isPresent()) {
            json.object("freeze", all -> freeze(freeze.get()));
        }
        json.objects("each", trial.cases(), this::each);
        json.objects("composites", composites, this::composite);
    }

    private void fields(Score score) throws IOException {
        json.out().writeNumberField("cases", score.cases());
        share("top1", score.top1());
        share("top3", score.top3());
        share("safe_strict", score.safeStrict());
        share("safe_one_below", score.safeOneBelow());
        share("over_triage", score.overTriage());
    }

    private void share(String name, Proportion share) throws IOException {
        json.object(name, fields -> {
            fields.number("value", share.value());
            fields.out().writeArrayFieldStart("interval");
            fields.out().writeNumber(share.interval().low());
            fields.out().writeNumber(share.interval().high());
            fields.out().writeEndArray();
        });
    }

    private void freeze(Freeze freeze) throws IOException {
        for (String group : List.of("all", "reports", "exams")) {
            json.object(group, fields -> {
                for (String name : List.of("top1", "top3", "safe_strict", "safe_one_below", "over_triage")) {
                    share(name, freeze.share(group, name));
                }
            });
        }
    }

    private void each(CaseScore c) throws IOException {
        json.word("case", c.id());
        json.word("kind", c.kind().id());
        json.out().writeBooleanField("in_scope", c.inScope());
        json.word("target", c.expected().target());
        json.out().writeNumberField("rank", c.rank());
        json.word("leading", c.leading());
        json.number("probability", c.probability());
        json.word("disposition", c.disposition().id());
        json.word("expected_disposition", c.expected().disposition().map(d -> d.id()).orElse(""));
    }

    private void composite(CompositeResult r) throws IOException {
        json.word("row", r.row());
        json.word("composite", r.composite());
        json.word("target", r.target());
        json.word("use", r.use());
        json.word("match", r.match());
        json.word("from", r.from());
        json.word("quantity", r.quantity());
        json.number("published", r.published());
        json.number("predicted", r.predicted());
        if (r.people().isPresent()) {
            json.out().writeNumberField("people", r.people().get());
        }
        if (r.inside().isPresent()) {
            json.out().writeBooleanField("inside", r.inside().get());
        }
    }
}
