package org.whence.cli.edition;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.whence.cli.cases.CaseFolder;
import org.whence.compiler.Compiler;
import org.whence.compiler.InvalidKnowledgeException;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problem;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Schema;
import org.whence.knowledge.Model;

/**
 * A folder of rows.
 *
 * @param path where it is
 * @param name what faults call it
 */
public record KnowledgeFolder(Path path, String name) {
    /** The file that says which others there are. */
    public static final String SCHEMA = "datapackage.json";

    /**
     * How much there is in it.
     *
     * @param rows rows of all files
     * @param files files that hold rows
     */
    public record Size(int rows, int files) {}

    /** Whether a path leads to a folder of rows. */
    public static boolean isOne(Path path) {
        return Files.isRegularFile(path.resolve(SCHEMA));
    }

    /** Its cases. */
    public CaseFolder cases() {
        return new CaseFolder(path.resolve("cases"), name + "/cases");
    }

    /** How many rows stand in how many files, as far as they can be read. */
    public Size size() throws IOException {
        try {
            Knowledge knowledge = Knowledge.read(path, new Problems());
            List<Schema.Resource> resources = knowledge.schema().resources();
            int rows = resources.stream().mapToInt(resource -> knowledge.rows(resource.name()).size()).sum();
            return new Size(rows, resources.stream().mapToInt(resource -> resource.paths().size()).sum());
        } catch (JsonProcessingException e) {
            return new Size(0, 1);
        }
    }

    /** Every fault that can be seen without compiling. */
    public List<Problem> problems() throws IOException {
        try {
            return Compiler.check(path).stream().map(this::placed).toList();
        } catch (JsonProcessingException e) {
            return List.of(unreadable(e));
        }
    }

    /**
     * The model its rows make.
     *
     * @throws InvalidKnowledgeException when any rule is broken; carries every fault, each with this folder's name
     */
    public Model compile() throws IOException, InvalidKnowledgeException {
        try {
            return Compiler.compile(path).model();
        } catch (InvalidKnowledgeException e) {
            throw new InvalidKnowledgeException(e.problems().stream().map(this::placed).toList());
        } catch (JsonProcessingException e) {
            throw new InvalidKnowledgeException(List.of(unreadable(e)));
        }
    }

    private Problem placed(Problem p) {
        return new Problem(name + "/" + p.file(), p.line(), p.field(), p.value(), p.mend());
    }

    private Problem unreadable(JsonProcessingException e) {
        int line = Optional.ofNullable(e.getLocation()).map(JsonLocation::getLineNr).orElse(0);
        return new Problem(name + "/" + SCHEMA, line, "", "", "not JSON: " + e.getOriginalMessage());
    }
}
