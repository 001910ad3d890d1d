package org.whence.cli.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whence.knowledge.Finding;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;
import org.whence.observation.ObservationException;
import org.whence.observation.Observations;
import org.whence.observation.Person;

/** Hears the statements of a file one by one and asks the engine about each, so that a refusal has its line. */
final class Witness {
    private final Model model;
    private final Person person;
    private final Faults faults;
    private final Map<String, List<Heard>> heard = new HashMap<>();
    private final List<Statement> accepted = new ArrayList<>();

    /** A statement and where it stood. */
    private record Heard(Statement statement, int line) {
        /** Whether the two cannot both be, if they are about the same side. */
        boolean differs(Statement other) {
            return !statement.state().equals(other.state());
        }
    }

    Witness(Model model, Person person, Faults faults) {
        this.model = model;
        this.person = person;
        this.faults = faults;
    }

    /** Takes one more statement. The same thing said twice is heard once. */
    void hear(Statement written, int line) {
        if (!isFinding(written.finding(), line)) {
            return;
        }
        Statement statement = written.about(model.living(written.finding()));
        List<Heard> before = heard.computeIfAbsent(statement.finding(), id -> new ArrayList<>());
        boolean again = before.stream().anyMatch(h -> h.statement().equals(statement));
        if (!again && stands(statement, line, before)) {
            before.add(new Heard(statement, line));
            accepted.add(statement);
        }
    }

    private boolean stands(Statement statement, int line, List<Heard> before) {
        Optional<ObservationException> refusal = refusal(List.of(statement), List.of());
        if (refusal.isPresent()) {
            faults.refused(line, refusal.get());
            return false;
        }
        return before.stream().filter(h -> h.differs(statement)).noneMatch(h -> contradicts(h, statement, line));
    }

    private boolean contradicts(Heard earlier, Statement statement, int line) {
        boolean refused = refusal(List.of(earlier.statement(), statement), List.of()).isPresent();
        if (refused) {
            String both = "contradicts '" + earlier.statement().state() + "' on line " + earlier.line();
            faults.add(line, statement.finding(), statement.state(), both + "; allowed: one state on one side");
        }
        return refused;
    }

    /** Takes a count; true when it stands beside what was heard. */
    boolean hear(Count count, int line) {
        List<Statement> about = new ArrayList<>();
        for (String id : count.of()) {
            if (!isFinding(id, line)) {
                return false;
            }
            heard.getOrDefault(model.living(id), List.of()).forEach(h -> about.add(h.statement()));
        }
        Optional<ObservationException> refusal = refusal(about, List.of(count));
        refusal.ifPresent(e -> faults.refused(line, e));
        return refusal.isEmpty();
    }

    private boolean isFinding(String id, int line) {
        boolean known = model.findings().contains(model.living(id));
        if (!known) {
            faults.unknown(line, "finding", id, model.findings().list().stream().map(Finding::id).toList());
        }
        return known;
    }

    private Optional<ObservationException> refusal(List<Statement> said, List<Count> counts) {
        try {
            Observations.Builder builder = Observations.in(model).person(person);
            said.forEach(s -> builder.observe(s.finding(), s.state(), s.where()));
            counts.forEach(c -> builder.count(c.of(), c.positive(), c.orMore(), c.side().orElse(Side.MIDLINE)));
            builder.build();
            return Optional.empty();
        } catch (ObservationException e) {
            return Optional.of(e);
        }
    }

    /** The statements that stand. */
    List<Statement> statements() {
        return List.copyOf(accepted);
    }
}
