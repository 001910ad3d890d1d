package org.whence.cli.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of cases in YAML and its sub-folders; files of other kinds are none.
 *
 * @param path where it is
 * @param name what errors call it
 */
public record CaseFolder(Path path, String name) {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml");

    /** Every case file, sorted; none when there is no such folder. */
    public List<Path> files() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        return filesUnder(path);
    }

    /**
     * Every case file in a folder and its sub-folders, sorted.
     *
     * @throws IOException when there is no such folder
     */
    public static List<Path> filesUnder(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(CaseFolder::isCase).sorted().toList();
        }
    }

    private static boolean isCase(Path file) {
        return ENDINGS.stream().anyMatch(file.toString()::endsWith);
    }

    /** One of the files as errors call it. */
    public String name(Path file) {
        return name + "/" + path.relativize(file).toString().replace('\\', '/');
    }

    /**
     * The case in one of the files.
     *
     * @throws InvalidCaseException when anything in it is wrong
     */
    public CaseFile read(Path file, CaseReader reader) throws IOException, InvalidCaseException {
        try (InputStream in = Files.newInputStream(file)) {
            return reader.read(name(file), in);
        }
    }
}
