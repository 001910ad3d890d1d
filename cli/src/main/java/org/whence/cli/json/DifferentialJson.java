package org.whence.cli.json;

import java.io.IOException;
import java.util.List;
import org.whence.explanation.Reason;
import org.whence.inference.Assessment;
import org.whence.inference.Differential;
import org.whence.knowledge.EvidenceItem;
import org.whence.knowledge.PainSource;
import org.whence.probability.CredibleInterval;

/** Writes where it likely comes from, and why. */
final class DifferentialJson {
    private final Json json;
    private final Names names;

    DifferentialJson(Json json, Names names) {
        this.json = json;
        this.names = names;
    }

    void write(Assessment assessment) throws IOException {
        json.out().writeBooleanField("only_prior", assessment.onlyPrior());
        json.objects("tissues", assessment.tissues(), share -> {
            json.word("tissue", share.tissue().id());
            json.number("probability", share.probability());
        });
        json.objects("differential", assessment.differential(), this::target);
        none(assessment);
        roots(assessment);
        json.objects("against", assessment.against(), this::reason);
    }

    /** Null for a person who is not assessed: nothing was weighed. */
    private void none(Assessment assessment) throws IOException {
        if (assessment.differential().isEmpty()) {
            json.out().writeNullField("none");
        } else {
            json.number("none", assessment.none());
        }
    }

    private void target(Differential d) throws IOException {
        json.word("target", d.target().id());
        json.word("tissue", d.target().tissue().id());
        json.word("side", d.side().id());
        if (d.target() instanceof PainSource source && source.segment().isPresent()) {
            json.word("segment", source.segment().get());
        }
        json.number("probability", d.probability());
        interval(d.interval());
        json.number("prior", d.prior());
        json.objects("reasons", d.reasons(), this::reason);
    }

    private void interval(CredibleInterval interval) throws IOException {
        json.out().writeArrayFieldStart("interval");
        json.out().writeNumber(interval.low());
        json.out().writeNumber(interval.high());
        json.out().writeEndArray();
    }

    private void reason(Reason reason) throws IOException {
        json.word("finding", names.finding(reason.finding()));
        json.word("state", names.state(reason.finding(), reason.state()));
        json.number("bits", reason.bits());
        json.objects("rows", reason.rows(), this::row);
    }

    private void row(EvidenceItem row) throws IOException {
        json.word("row", row.id());
        CitationJson.write(json, names.study(row.study()));
        json.word("figures", row.summary());
        json.out().writeBooleanField("estimate", row.isEstimate());
    }

    private void roots(Assessment assessment) throws IOException {
        json.out().writeObjectFieldStart("roots");
        json.number("any", assessment.anyRoot());
        json.objects("sets", assessment.roots(), set -> {
            List<String> targets = set.targets().stream().map(names::target).toList();
            json.words("targets", targets);
            json.number("probability", set.probability());
        });
        json.objects("reasons", assessment.rootReasons(), this::reason);
        json.out().writeEndObject();
    }
}
