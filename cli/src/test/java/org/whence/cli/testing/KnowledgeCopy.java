package org.whence.cli.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Row;

/** A copy of the project's rows, without its cases, in which a test may change a cell. */
public final class KnowledgeCopy {
    private static final Path KNOWLEDGE = Path.of("..", "knowledge");

    private final Path folder;
    private final Knowledge knowledge;

    private KnowledgeCopy(Path folder, Knowledge knowledge) {
        this.folder = folder;
        this.knowledge = knowledge;
    }

    /** Copies the rows into a folder, which is made. */
    public static KnowledgeCopy into(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(KNOWLEDGE)) {
            for (Path file : all.filter(KnowledgeCopy::holdsRows).toList()) {
                Path copy = folder.resolve(KNOWLEDGE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new KnowledgeCopy(folder, Knowledge.read(folder, new Problems()));
    }

    private static boolean holdsRows(Path file) {
        Path inside = KNOWLEDGE.relativize(file);
        return !inside.startsWith("target") && (inside.endsWith("datapackage.json") || inside.toString().endsWith(".csv"));
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** The rows of one kind of file that are such as wanted. */
    public List<Row> rows(String resource, Predicate<Row> wanted) {
        return knowledge.rows(resource).stream().filter(wanted).toList();
    }

    /** The first of them. */
    public Row row(String resource, Predicate<Row> wanted) {
        return rows(resource, wanted).get(0);
    }

    /** Changes a cell and gives the row as it is now. */
    public Row set(Row row, String column, String value) throws IOException {
        Row changed = row.with(column, value);
        List<String> lines = lines(row.file());
        lines.set(row.line() - 1, csv(changed));
        write(row.file(), lines);
        return changed;
    }

    /** Adds a row at the end of the file of another and gives it with its line. */
    public Row append(Row row) throws IOException {
        List<String> lines = lines(row.file());
        lines.add(csv(row));
        write(row.file(), lines);
        return new Row(row.file(), lines.size(), row.cells());
    }

    /** Takes a row out. */
    public void remove(Row row) throws IOException {
        List<String> lines = lines(row.file());
        lines.remove(row.line() - 1);
        write(row.file(), lines);
    }

    private List<String> lines(String file) throws IOException {
        return new ArrayList<>(Files.readAllLines(folder.resolve(file)));
    }

    private void write(String file, List<String> lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    private static String csv(Row row) {
        return row.cells().values().stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(","));
    }
}
