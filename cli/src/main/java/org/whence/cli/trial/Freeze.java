package org.whence.cli.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The score when the cases were frozen, kept beside them. */
public final class Freeze {
    private static final String FILE = "freeze.json";

    private final JsonNode root;

    private Freeze(JsonNode root) {
        this.root = root;
    }

    /** The one beside the cases of a folder, when there is one. */
    public static Optional<Freeze> beside(Path cases) throws IOException {
        Path file = cases.resolve(FILE);
        return Files.isRegularFile(file) ? Optional.of(new Freeze(new ObjectMapper().readTree(Files.readAllBytes(file)))) : Optional.empty();
    }

    /** One share of one group of cases, such as {@code reports}, {@code top3}. */
    public Proportion share(String group, String name) {
        return new Proportion(root.path(group).path(name).asDouble(), root.path(group).path("cases").asDouble());
    }
}
