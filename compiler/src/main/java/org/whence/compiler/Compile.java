package org.whence.compiler;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.whence.knowledge.ModelFormat;

/** Writes the compiled model and the wording into a folder: what the build calls. */
public final class Compile {
    /** Name of the model's file. */
    public static final String MODEL = "whence.model";

    private Compile() {}

    /** {@code Compile KNOWLEDGE OUT}. */
    public static void main(String[] arguments) throws IOException, InvalidKnowledgeException {
        Path knowledge = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        PrintStream progress = System.out;
        try {
            Compiled compiled = Compiler.compile(knowledge);
            Files.createDirectories(out);
            Files.write(out.resolve(MODEL), ModelFormat.write(compiled.model()));
            Files.write(out.resolve("words-en.json"), Words.json(compiled.knowledge(), "en"));
            progress.println("knowledge " + compiled.model().versions().knowledge() + ": " + compiled.model().items().size() + " rows, hash "
                    + compiled.model().versions().hash().substring(0, 12));
        } catch (InvalidKnowledgeException e) {
            e.problems().forEach(progress::println);
            throw e;
        }
    }
}
