package org.whence.cli.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, List<Statement>> heard = new HashMap<>();
    private final List<Statement> accepted = new ArrayList<>();

    Witness(Model model, Person person, Faults faults) {
        this.model = model;
        this.person = person;
        this.faults = faults;
    }

    /** Takes one more statement. The same thing said twice is heard once. */
    void hear(Statement statement, int line) {
        if (!model.findings().contains(statement.finding())) {
            faults.unknown(line, "finding", statement.finding(), model.findings().list().stream().map(Finding::id).toList());
            return;
        }
        List<Statement> before = heard.computeIfAbsent(statement.finding(), id -> new ArrayList<>());
        if (!before.contains(statement) && stands(line, with(before, statement), List.of())) {
            before.add(statement);
            accepted.add(statement);
        }
    }

    /** Takes a count; true when the engine does. */
    boolean hear(Count count, int line) {
        List<Statement> about = new ArrayList<>();
        count.of().forEach(id -> about.addAll(heard.getOrDefault(id, List.of())));
        return stands(line, about, List.of(count));
    }

    private static List<Statement> with(List<Statement> before, Statement last) {
        List<Statement> all = new ArrayList<>(before);
        all.add(last);
        return all;
    }

    private boolean stands(int line, List<Statement> said, List<Count> counts) {
        try {
            Observations.Builder builder = Observations.in(model).person(person);
            said.forEach(s -> builder.observe(s.finding(), s.state(), s.where()));
            counts.forEach(c -> builder.count(c.of(), c.positive(), c.orMore(), c.side().orElse(Side.MIDLINE)));
            builder.build();
            return true;
        } catch (ObservationException e) {
            faults.refused(line, e);
            return false;
        }
    }

    /** The statements that stand. */
    List<Statement> statements() {
        return List.copyOf(accepted);
    }
}
