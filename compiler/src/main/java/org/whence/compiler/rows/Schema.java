package org.whence.compiler.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code datapackage.json} says of the files (Table Schema of the Frictionless Data specification).
 *
 * @param version version of the knowledge
 * @param resources the files
 */
public record Schema(String version, List<Resource> resources) {
    /**
     * One kind of file.
     *
     * @param name its name
     * @param paths where it stands inside {@code knowledge/}; several files may share a kind
     * @param fields its columns, in order
     * @param links columns whose values must stand in another file
     */
    public record Resource(String name, List<String> paths, List<Field> fields, List<Link> links) {}

    /**
     * One column.
     *
     * @param name its name
     * @param type {@code string}, {@code number}, {@code integer} or {@code date}
     * @param required whether it must hold something
     * @param unique whether no value may stand twice
     * @param allowed the only values allowed, or empty for any
     * @param minimum smallest number, or negative infinity
     * @param maximum largest number, or infinity
     * @param pattern regular expression its value must match, or empty
     */
    public record Field(
            String name, String type, boolean required, boolean unique, List<String> allowed, double minimum, double maximum, String pattern) {}

    /**
     * A column that names something in another file.
     *
     * @param field the column
     * @param resource kind of the other file
     * @param reference column there
     */
    public record Link(String field, String resource, String reference) {}

    /**
     * Reads {@code datapackage.json} in a folder.
     *
     * @throws IOException when it is not there or not JSON
     */
    public static Schema read(Path folder) throws IOException {
        JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(folder.resolve("datapackage.json")));
        List<Resource> resources = new ArrayList<>();
        for (JsonNode r : root.path("resources")) {
            resources.add(new Resource(r.path("name").asText(), texts(r.path("path")), fields(r.path("schema")), links(r.path("schema"))));
        }
        return new Schema(root.path("version").asText(), List.copyOf(resources));
    }

    private static List<Field> fields(JsonNode schema) {
        List<Field> fields = new ArrayList<>();
        for (JsonNode f : schema.path("fields")) {
            JsonNode c = f.path("constraints");
            fields.add(new Field(
                    f.path("name").asText(),
                    f.path("type").asText("string"),
                    c.path("required").asBoolean(false),
                    c.path("unique").asBoolean(false),
                    texts(c.path("enum")),
                    c.path("minimum").asDouble(Double.NEGATIVE_INFINITY),
                    c.path("maximum").asDouble(Double.POSITIVE_INFINITY),
                    c.path("pattern").asText("")));
        }
        return List.copyOf(fields);
    }

    private static List<Link> links(JsonNode schema) {
        List<Link> links = new ArrayList<>();
        for (JsonNode k : schema.path("foreignKeys")) {
            links.add(new Link(
                    k.path("fields").asText(), k.path("reference").path("resource").asText(), k.path("reference").path("fields").asText()));
        }
        return List.copyOf(links);
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.elements().forEachRemaining(n -> texts.add(n.asText()));
        return List.copyOf(texts);
    }
}
