package org.whence.cli.json;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.whence.knowledge.Contributor;
import org.whence.knowledge.Exercise;
import org.whence.knowledge.Prognosis;
import org.whence.knowledge.Treatment;
import org.whence.plan.Plan;

/** Writes what may have led to it, what helps and what to expect. */
final class PlanJson {
    private final Json json;
    private final Names names;

    PlanJson(Json json, Names names) {
        this.json = json;
        this.names = names;
    }

    void write(Plan plan) throws IOException {
        json.objects("contributors", plan.contributors(), this::contributor);
        json.out().writeObjectFieldStart("plan");
        json.objects("treatments", plan.treatments(), this::treatment);
        json.objects("exercises", plan.exercises(), this::exercise);
        withheld(plan.withheld());
        json.objects("prognosis", plan.prognoses(), this::prognosis);
        json.out().writeEndObject();
    }

    private void contributor(Contributor c) throws IOException {
        json.word("finding", names.finding(c.finding()));
        json.word("tissue", c.tissue());
        json.word("strength", c.strength());
        CitationJson.write(json, names.study(c.study()));
    }

    private void treatment(Treatment t) throws IOException {
        json.word("row", t.id());
        json.word("target", t.target());
        json.word("kind", t.kind());
        json.word("direction", t.direction());
        json.word("strength", t.strength());
        CitationJson.write(json, names.study(t.study()));
    }

    private void exercise(Exercise e) throws IOException {
        json.word("exercise", e.id());
        json.words("targets", e.targets());
        json.word("strength", e.strength());
        json.word("dose", e.dose());
        CitationJson.write(json, names.study(e.study()));
    }

    /** Why there are no exercises; null when they are not withheld. */
    private void withheld(Optional<Plan.Withheld> withheld) throws IOException {
        if (withheld.isPresent()) {
            json.word("withheld", withheld.get().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        } else {
            json.out().writeNullField("withheld");
        }
    }

    private void prognosis(Prognosis p) throws IOException {
        json.word("row", p.id());
        json.word("target", p.target());
        json.word("weeks", p.weeks());
        json.word("outcome", p.outcome());
        json.word("value", p.value());
        CitationJson.write(json, names.study(p.study()));
    }
}
