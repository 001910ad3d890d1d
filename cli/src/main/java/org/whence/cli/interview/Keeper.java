package org.whence.cli.interview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.whence.cli.cases.CaseFile;
import org.whence.cli.cases.CaseWriter;

/**
 * Keeps every answer.
 *
 * @param file where, if anywhere
 */
record Keeper(Optional<Path> file) {
    void keep(CaseFile said) throws IOException {
        if (file.isPresent()) {
            CaseWriter.write(said, file.get());
        }
    }

    String farewell() {
        return file.map(f -> "Saved in " + f + "; the same command goes on from here.").orElse("Not saved: --save FILE would have kept it.");
    }
}
