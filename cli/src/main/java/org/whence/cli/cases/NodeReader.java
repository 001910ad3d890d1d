package org.whence.cli.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2, of which JSON is a part, into {@link Node}s that know their lines.
 *
 * <p>Works on the parser's events, so that what a case never needs — aliases, deep nesting, many thousands of entries — is refused before it takes memory.
 */
final class NodeReader {
    private static final int DEEPEST = 10;
    private static final int MOST_NODES = 20_000;

    private final Faults faults;
    private final Iterator<Event> events;
    private int nodes;

    private NodeReader(String text, Faults faults) {
        this.faults = faults;
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(CaseBytes.MOST).build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The one document in {@code text}. */
    static Node read(String text, Faults faults) throws InvalidCaseException {
        try {
            return new NodeReader(text, faults).document();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            throw faults.stop(line, "not YAML: " + e.getProblem().replaceAll("\\s+", " "));
        } catch (YamlEngineException e) {
            throw faults.stop(0, "not YAML: " + e.getMessage().lines().findFirst().orElse(""));
        }
    }

    private Node document() throws InvalidCaseException {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            throw faults.stop(0, "the file is empty; the least a case can be is: person: {}");
        }
        Node root = node(events.next(), 0);
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw faults.stop(line(after), "a second document; allowed: one case in one file");
        }
        return root;
    }

    private Node node(Event event, int depth) throws InvalidCaseException {
        if (++nodes > MOST_NODES) {
            throw faults.stop(line(event), "more than " + MOST_NODES + " entries; a case is one person's findings");
        }
        if (depth > DEEPEST) {
            throw faults.stop(line(event), "nested more than " + DEEPEST + " deep");
        }
        if (event instanceof AliasEvent alias) {
            throw faults.stop(line(event), "an alias (*" + alias.getAlias().getValue() + "); write the value out instead");
        }
        return known(event, depth);
    }

    private Node known(Event event, int depth) throws InvalidCaseException {
        if (event instanceof ScalarEvent scalar) {
            return new Node.Text(scalar.getValue(), scalar.isPlain(), line(event));
        }
        return event instanceof SequenceStartEvent ? sequence(line(event), depth) : mapping((MappingStartEvent) event, depth);
    }

    private Node sequence(int line, int depth) throws InvalidCaseException {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Sequence(List.copyOf(items), line);
    }

    private Node mapping(MappingStartEvent start, int depth) throws InvalidCaseException {
        List<Node.Field> fields = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Node key = node(event, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (key instanceof Node.Text name) {
                keep(new Node.Field(name, value), fields, lines);
            } else {
                faults.add(key.line(), "a field's name is " + key.kind() + "; allowed: a word");
            }
        }
        return new Node.Mapping(List.copyOf(fields), line(start));
    }

    private void keep(Node.Field field, List<Node.Field> fields, Map<String, Integer> lines) {
        Integer before = lines.putIfAbsent(field.key().text(), field.key().line());
        if (before == null) {
            fields.add(field);
        } else {
            faults.add(field.key().line(), "field", field.key().text(), "stands on line " + before + " already; allowed: once");
        }
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
