package org.whence.cli.json;

import java.io.IOException;
import org.whence.knowledge.Study;

/** Writes who measured: the same three fields wherever a study stands behind something. */
final class CitationJson {
    private CitationJson() {}

    static void write(Json json, Study study) throws IOException {
        json.word("study", study.id());
        json.word("citation", study.citation());
        json.word("link", study.link());
    }
}
