package org.whence.compiler.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rows of a {@code knowledge/} folder, by kind of file. */
public final class Knowledge {
    private final Schema schema;
    private final Map<String, List<Row>> byResource = new LinkedHashMap<>();

    private Knowledge(Schema schema) {
        this.schema = schema;
    }

    /**
     * Reads a folder; faults of form go to {@code problems}.
     *
     * @throws IOException when {@code datapackage.json} cannot be read
     */
    public static Knowledge read(Path folder, Problems problems) throws IOException {
        Knowledge knowledge = new Knowledge(Schema.read(folder));
        for (Schema.Resource resource : knowledge.schema.resources()) {
            List<Row> rows = new ArrayList<>();
            for (String path : resource.paths()) {
                readFile(folder, path, resource, rows, problems);
            }
            knowledge.byResource.put(resource.name(), List.copyOf(rows));
        }
        return knowledge;
    }

    private static void readFile(Path folder, String path, Schema.Resource resource, List<Row> rows, Problems problems)
            throws IOException {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file)) {
            problems.add(path, "the file is missing; datapackage.json lists it");
            return;
        }
        List<String> expected = resource.fields().stream().map(Schema.Field::name).toList();
        try (CsvReader<CsvRecord> reader = lenient().ofCsvRecord(new StringReader(text(file)))) {
            List<String> header = List.of();
            for (CsvRecord record : reader) {
                if (header.isEmpty()) {
                    header = record.getFields();
                    if (!header.equals(expected)) {
                        problems.add(path, "columns are " + header + "; datapackage.json asks for " + expected);
                        return;
                    }
                } else {
                    addRow(path, header, record, rows, problems);
                }
            }
            if (header.isEmpty()) {
                problems.add(path, "the file is empty; its first line must be " + String.join(",", expected));
            }
        } catch (CharacterCodingException e) {
            problems.add(path, "not UTF-8; save it as UTF-8");
        } catch (CsvParseException e) {
            problems.add(path, "not CSV: " + e.getMessage());
        }
    }

    /** Rows with too many or too few cells are read, so that they can be named together with all other faults. */
    private static CsvReader.CsvReaderBuilder lenient() {
        return CsvReader.builder().allowExtraFields(true).allowMissingFields(true);
    }

    private static String text(Path file) throws IOException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
    }

    private static void addRow(String path, List<String> header, CsvRecord record, List<Row> rows, Problems problems) {
        int line = (int) record.getStartingLineNumber();
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), record.getFieldCount()); i++) {
            cells.put(header.get(i), record.getField(i).strip());
        }
        Row row = new Row(path, line, cells);
        if (record.getFieldCount() != header.size()) {
            problems.add(row, header.get(0), record.getFieldCount() + " cells; the header has " + header.size() + " (quote commas)");
        }
        rows.add(row);
    }

    /** What the files should look like. */
    public Schema schema() {
        return schema;
    }

    /** The rows of one kind of file, in order; none when there is no such kind. */
    public List<Row> rows(String resource) {
        return byResource.getOrDefault(resource, List.of());
    }

    /** Rows that are not retired. */
    public List<Row> live(String resource) {
        return rows(resource).stream().filter(r -> !r.has("retired")).toList();
    }

    /** Whether any row of a kind of file has this value in this column. */
    public boolean has(String resource, String column, String value) {
        return rows(resource).stream().anyMatch(r -> r.is(column, value));
    }
}
