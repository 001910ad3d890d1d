package org.whence.cli.cases;

import java.util.List;
import java.util.Optional;

/** Reads {@code source: {id, kind, scope, title, url}}. */
final class SourceReader {
    static final List<String> FIELDS = List.of("id", "kind", "scope", "title", "url");

    private static final Choice<SourceFacts.Kind> KINDS = Choice.of(SourceFacts.Kind.values(), SourceFacts.Kind::id);
    private static final Choice<SourceFacts.Scope> SCOPES = Choice.of(SourceFacts.Scope.values(), SourceFacts.Scope::id);

    private SourceReader() {}

    static Optional<SourceFacts> read(Node node, Faults faults) {
        return Fields.of("source", node, FIELDS, faults).flatMap(fields -> read(fields, faults));
    }

    private static Optional<SourceFacts> read(Fields fields, Faults faults) {
        Optional<SourceFacts.Kind> kind = fields.needed("kind").flatMap(word -> KINDS.read("kind", word, faults));
        Optional<SourceFacts.Scope> scope = fields.needed("scope").flatMap(word -> SCOPES.read("scope", word, faults));
        if (kind.isEmpty() || scope.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SourceFacts(word(fields, "id"), kind.get(), scope.get(), word(fields, "title"), word(fields, "url")));
    }

    private static String word(Fields fields, String name) {
        return fields.text(name).map(Node.Text::text).orElse("");
    }
}
