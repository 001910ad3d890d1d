package org.whence.cli.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of one mapping, checked as they are taken: an unknown name or a value of the wrong shape is a fault. */
final class Fields {
    private final Node.Mapping mapping;
    private final Faults faults;

    private Fields(Node.Mapping mapping, Faults faults) {
        this.mapping = mapping;
        this.faults = faults;
    }

    /** The fields of {@code node}, which may be only of these names; empty when it is no mapping. */
    static Optional<Fields> of(String where, Node node, List<String> names, Faults faults) {
        if (!(node instanceof Node.Mapping mapping)) {
            faults.add(node.line(), where, node.kind(), "allowed: fields: " + String.join(", ", names));
            return Optional.empty();
        }
        Fields fields = new Fields(mapping, faults);
        fields.refuseOthers(names);
        return Optional.of(fields);
    }

    private void refuseOthers(List<String> names) {
        for (Node.Field field : mapping.fields()) {
            Node.Text key = field.key();
            if (!names.contains(key.text())) {
                String mend = "no such field; nearest: " + Faults.nearest(key.text(), names).split(",")[0];
                faults.add(key.line(), "field", key.text(), mend + "; allowed: " + String.join(", ", names));
            }
        }
    }

    /** Line the mapping begins on. */
    int line() {
        return mapping.line();
    }

    /** The value of a field, unless nothing stands there. */
    Optional<Node> node(String name) {
        return mapping.fields().stream()
                .filter(field -> field.key().text().equals(name))
                .map(Node.Field::value)
                .filter(value -> !(value instanceof Node.Text text && text.isNothing()))
                .findFirst();
    }

    /** A single value. */
    Optional<Node.Text> text(String name) {
        return node(name).flatMap(value -> text(name, value));
    }

    private Optional<Node.Text> text(String name, Node value) {
        if (value instanceof Node.Text text) {
            return Optional.of(text);
        }
        faults.add(value.line(), name, value.kind(), "allowed: a single value");
        return Optional.empty();
    }

    /** A single value that has to be there. */
    Optional<Node.Text> needed(String name) {
        if (node(name).isEmpty()) {
            faults.missing(mapping.line(), name, "a single value");
        }
        return text(name);
    }

    /** The items of a list; none when the field is not there. */
    List<Node> items(String name) {
        Optional<Node> value = node(name);
        if (value.isPresent() && !(value.get() instanceof Node.Sequence)) {
            faults.add(value.get().line(), name, value.get().kind(), "allowed: a list, such as [a, b]");
        }
        return value.map(v -> v instanceof Node.Sequence list ? list.items() : List.<Node>of()).orElse(List.of());
    }

    /** The items of a list of single values. */
    List<Node.Text> texts(String name) {
        List<Node.Text> texts = new ArrayList<>();
        items(name).forEach(item -> text(name, item).ifPresent(texts::add));
        return texts;
    }

    /** Yes or no; no when the field is not there. */
    boolean flag(String name) {
        Optional<Node.Text> value = text(name);
        if (value.isPresent() && !List.of("true", "false").contains(value.get().text())) {
            faults.add(value.get().line(), name, value.get().text(), "allowed: true, false");
        }
        return value.isPresent() && value.get().text().equals("true");
    }

    /** A whole number. */
    Optional<Integer> number(String name) {
        Optional<Node.Text> value = text(name);
        if (value.isPresent() && !value.get().text().matches("-?[0-9]{1,9}")) {
            faults.add(value.get().line(), name, value.get().text(), "a plain whole number is needed, without unit");
            return Optional.empty();
        }
        return value.map(text -> Integer.valueOf(text.text()));
    }

    /** A probability, with as many decimals as are kept. */
    Optional<Double> probability(String name) {
        Optional<Node.Text> value = text(name);
        if (value.isPresent() && !value.get().text().matches("0(\\.[0-9]{1,2})?|1(\\.00?)?")) {
            faults.add(value.get().line(), name, value.get().text(), "allowed: 0 to 1, with two decimals");
            return Optional.empty();
        }
        return value.map(text -> Double.valueOf(text.text()));
    }

    /** Line of a field's value, or of the mapping when it is not there. */
    int line(String name) {
        return node(name).map(Node::line).orElse(mapping.line());
    }
}
