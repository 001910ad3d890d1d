package org.whence.cli.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whence.knowledge.Side;
import org.whence.observation.Layer;
import org.whence.observation.Person;
import org.whence.observation.Pregnancy;
import org.whence.observation.Sex;

/** Writes what a person said as a case file that {@link CaseReader} reads back; the file is there whole or not at all. */
public final class CaseWriter {
    private CaseWriter() {}

    /** Writes it as YAML. */
    public static void write(CaseFile person, Path file) throws IOException {
        WholeFile.write(yaml(person), file);
    }

    /** The person's findings as YAML. */
    public static String yaml(CaseFile person) {
        StringBuilder text = new StringBuilder();
        text.append("case: ").append(quoted(person.id())).append('\n');
        text.append("person: {").append(person(person.person())).append("}\n");
        person.setting().ifPresent(id -> text.append("setting: ").append(id).append('\n'));
        person.side().ifPresent(side -> text.append("side: ").append(side.id()).append('\n'));
        text.append(person.noFlags() ? "screening: " + CaseFile.NO_FLAGS + "\n" : "");
        text.append(chart(person.drawing()));
        text.append(list("observations", person.statements().stream().map(CaseWriter::statement).toList()));
        text.append(list("counts", person.counts().stream().map(CaseWriter::count).toList()));
        text.append(list("unmapped", person.unmapped().stream().map(CaseWriter::quoted).toList()));
        return text.toString();
    }

    private static String person(Person who) {
        return List.of(
                        who.age().map(age -> "age: " + age),
                        who.sex().map(Sex::id).map(id -> "sex: " + id),
                        who.pregnancy().map(Pregnancy::id).map(id -> "pregnancy: " + id))
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String chart(Drawing drawing) {
        if (drawing.equals(Drawing.NONE)) {
            return "";
        }
        StringBuilder text = new StringBuilder("chart:\n  confirmed: " + drawing.confirmed() + "\n");
        for (Layer layer : Layer.values()) {
            List<String> shades = drawing.in(layer).stream().map(CaseWriter::shade).toList();
            if (!shades.isEmpty()) {
                text.append("  ").append(layer.name().toLowerCase(Locale.ROOT)).append(": ").append(shades).append('\n');
            }
        }
        return text.toString();
    }

    private static String shade(Drawing.Shade shade) {
        return shade.region() + shade.side().map(side -> "/" + side.id()).orElse("");
    }

    private static String statement(Statement said) {
        return "{finding: " + said.finding() + ", state: " + said.state() + side(said.side()) + "}";
    }

    private static String count(Count count) {
        return "{of: " + count.of() + ", positive: " + count.positive() + ", or_more: " + count.orMore() + side(count.side()) + "}";
    }

    private static String side(Optional<Side> side) {
        return side.map(s -> ", side: " + s.id()).orElse("");
    }

    private static String list(String name, List<String> items) {
        return items.isEmpty() ? "" : items.stream().map(item -> "  - " + item + "\n").collect(Collectors.joining("", name + ":\n", ""));
    }

    /** A double-quoted scalar of YAML and JSON. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + '"';
    }
}
