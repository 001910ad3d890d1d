package org.whence.cli.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * A case file about to get a newly approved answer.
 *
 * @param file the file
 * @param before what was approved before
 * @param now what the engine says now
 * @param text the whole file with it
 */
public record Approval(Path file, Optional<Approved> before, Approved now, String text) {
    /**
     * Prepares the approval of what {@code answer} says to the case in a file; nothing is written yet.
     *
     * @throws InvalidCaseException when the case is at fault, or its text cannot be edited line by line
     */
    public static Approval of(Path file, CaseReader reader, Function<CaseFile, Approved> answer) throws InvalidCaseException, IOException {
        CaseFile person = reader.read(file);
        Approved now = answer.apply(person);
        String text = ApprovedBlock.replaced(Files.readString(file), now);
        if (!says(text, file, reader, person.approving(now))) {
            throw new Faults(file.toString()).stop(0, "cannot be edited; allowed: YAML whose fields each begin a line");
        }
        return new Approval(file, person.approved(), now, text);
    }

    /** Whether a text reads back as this case. */
    private static boolean says(String text, Path file, CaseReader reader, CaseFile person) {
        try {
            return reader.read(file.toString(), text.getBytes(StandardCharsets.UTF_8)).equals(person);
        } catch (InvalidCaseException e) {
            return false;
        }
    }

    /** Whether the answer is the one approved before. */
    public boolean isSame() {
        return before.equals(Optional.of(now));
    }

    /** Writes the file. */
    public void write() throws IOException {
        WholeFile.write(text, file);
    }
}
