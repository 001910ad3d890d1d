package org.whence.cli.edition;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whence.compiler.InvalidKnowledgeException;
import org.whence.knowledge.Model;
import org.whence.knowledge.ModelFormat;
import org.whence.knowledge.ModelFormatException;

/** Reads editions by the words people have for them; what it unpacks is deleted when it is closed. */
public final class EditionReader implements Closeable {
    /** No model comes near it; a larger file is a mistake. */
    private static final long MOST_BYTES = 64_000_000;

    private final PrintStream progress;
    private final List<TemporaryFolder> unpacked = new ArrayList<>();

    /** A reader that says what it is doing. */
    public EditionReader(PrintStream progress) {
        this.progress = progress;
    }

    /**
     * The edition a word stands for: a folder, a compiled model, or a revision.
     *
     * @throws UnknownEditionException when it stands for none of them
     * @throws InvalidKnowledgeException when its rows are at fault
     * @throws ModelFormatException when it is a file but no model
     */
    public Edition read(String word) throws IOException, InvalidKnowledgeException, UnknownEditionException {
        Path path = Path.of(word);
        if (KnowledgeFolder.isOne(path)) {
            return compiled(word, new KnowledgeFolder(path, word));
        }
        if (Files.isRegularFile(path)) {
            return new Edition(word, model(path), Optional.empty());
        }
        return compiled(word, unpacked(word, Files.isDirectory(path)));
    }

    private Edition compiled(String word, KnowledgeFolder folder) throws IOException, InvalidKnowledgeException {
        progress.println("compiling " + word + " …");
        return new Edition(word, folder.compile(), Optional.of(folder.cases()));
    }

    private static Model model(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new ModelFormatException(file + ": not a Whence model: larger than 64 MB");
        }
        try {
            return ModelFormat.read(Files.readAllBytes(file));
        } catch (ModelFormatException e) {
            throw new ModelFormatException(file + ": " + e.getMessage());
        }
    }

    private KnowledgeFolder unpacked(String word, boolean isFolder) throws IOException, UnknownEditionException {
        String neither = isFolder ? "is a folder without " + KnowledgeFolder.SCHEMA : "is no file, folder or revision";
        Revision revision = Revision.named(word).orElseThrow(() -> new UnknownEditionException(word, neither));
        TemporaryFolder folder = TemporaryFolder.create();
        unpacked.add(folder);
        if (!revision.unpack(folder.path())) {
            throw new UnknownEditionException(word, "is a revision without a folder " + Revision.FOLDER);
        }
        return new KnowledgeFolder(folder.path().resolve(Revision.FOLDER), word + ":" + Revision.FOLDER);
    }

    @Override
    public void close() throws IOException {
        for (TemporaryFolder folder : unpacked) {
            folder.close();
        }
    }
}
