package org.whence.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.whence.cli.words.Words;
import org.whence.knowledge.Model;
import org.whence.knowledge.ModelFormat;
import org.whence.knowledge.ModelFormatException;

/** The compiled model and its wording; nothing is read before it is asked for. */
public final class Library {
    private static final String MODEL = "/org/whence/model/whence.model";

    private final Supplier<Model> model;
    private final Supplier<Words> words;

    private Library(Supplier<Model> model, Supplier<Words> words) {
        this.model = model;
        this.words = words;
    }

    /** The model that this program was packed with. */
    public static Library packed() {
        return new Library(Library::readModel, Words::packed);
    }

    /** A model and wording at hand. */
    public static Library of(Model model, Words words) {
        return reading(() -> model, () -> words);
    }

    /** A model and wording that are read when they are asked for. */
    public static Library reading(Supplier<Model> model, Supplier<Words> words) {
        return new Library(model, words);
    }

    private static Model readModel() {
        try (InputStream in = Library.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new ModelFormatException("no compiled model on the class path; build the knowledge module first");
            }
            return ModelFormat.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the compiled model cannot be read", e);
        }
    }

    /**
     * The model.
     *
     * @throws ModelFormatException when none is packed or it is not whole
     */
    public Model model() {
        return model.get();
    }

    /** The wording. */
    public Words words() {
        return words.get();
    }
}
