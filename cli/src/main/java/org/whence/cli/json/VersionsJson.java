package org.whence.cli.json;

import java.io.IOException;
import org.whence.knowledge.Versions;

/** Writes what made an answer: the same three fields wherever it stands. */
final class VersionsJson {
    private VersionsJson() {}

    static void write(Json json, String field, Versions versions) throws IOException {
        json.object(field, fields -> {
            fields.word("engine", versions.engine());
            fields.word("knowledge", versions.knowledge());
            fields.word("hash", versions.hash());
        });
    }
}
