package org.whence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.whence.cli.cases.CaseReader;
import org.whence.cli.cases.InvalidCaseException;
import org.whence.cli.testing.PackedKnowledge;
import org.whence.cli.testing.Whence;

/** The schemas in {@code docs/schemas} describe every case there is and every answer there can be. */
class SchemasTest {
    private static final Path ROOT = Path.of("..");
    private static final Schema CASE = schema("case");
    private static final Schema ANSWER = schema("answer");

    private static Schema schema(String name) {
        try {
            String text = Files.readString(ROOT.resolve("docs/schemas/" + name + ".schema.json"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> cases() throws IOException {
        List<Path> files;
        try (Stream<Path> published = Files.walk(ROOT.resolve("knowledge/cases"));
                Stream<Path> examples = Files.walk(ROOT.resolve("examples"))) {
            files = Stream.concat(published, examples).filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseFitsTheSchemaAndTheReader(Path file) throws IOException, InvalidCaseException {
        assertEquals(List.of(), CASE.validate(asJson(Files.readString(file)), InputFormat.JSON));
        PackedKnowledge.assumePacked();
        CaseReader.in(Library.packed().model()).read(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "persn: {}",
                "person: {age: 130}",
                "person: {age: 34 years}",
                "person: {sex: m, pregnancy: pregnant}",
                "side: up",
                "chart: {pain: [groin/top]}",
                "observations: [{finding: limp}]",
                "counts: [{positive: 1}]",
                "screening: done",
                "approved: {disposition: now, leading: []}",
                "approved: {disposition: routine, leading: [{target: cauda-equina, side: left}]}",
                "approved: {disposition: routine, leading: [{target: cauda-equina, side: left, probability: 61}]}"
            })
    void whatTheReaderRefusesTheSchemaRefuses(String text) {
        assertFalse(CASE.validate(asJson(text), InputFormat.JSON).isEmpty());
        assertEquals(ExitCode.BAD_FILE, Whence.reading(text, "assess", "-").code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person: {}",
                "person: {age: 12}",
                "findings: {limp/left: present, slr-positive: absent, morning-stiffness: none, posture-held-long: present}",
                "findings: {saddle-numbness: present, bladder-change: unsure}",
                "screening: all-absent\nside: both\nchart: {confirmed: true, pain: [groin/left, upper-buttock/right]}",
                "side: left\ncounts: [{of: [thigh-thrust, sij-compression], positive: 2}]"
            })
    void everyAnswerFitsTheSchema(String person) {
        assertEquals(List.of(), ANSWER.validate(Whence.reading(person, "assess", "-", "--json").out(), InputFormat.JSON));
    }

    @Test
    void everyAnswerOfThePackedModelFitsTheSchema() throws IOException {
        PackedKnowledge.assumePacked();
        for (Path file : cases().limit(5).toList()) {
            Whence run = PackedKnowledge.run("assess", file.toString(), "--json");
            assertEquals(List.of(), ANSWER.validate(run.out(), InputFormat.JSON), file.toString());
        }
    }

    /** YAML read as YAML 1.2 reads it and written as JSON, so that "no" stays a word. */
    private static String asJson(String yaml) {
        return json(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(e -> json(e.getKey()) + ":" + json(e.getValue())).toList().toString().replaceAll("^\\[", "{").replaceAll("\\]$", "}");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(SchemasTest::json).toList().toString();
        }
        boolean bare = value instanceof Number || value instanceof Boolean;
        return bare ? value.toString() : '"' + String.valueOf(value).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
