package org.whence.cli.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whence.cli.ExitCode;
import org.whence.cli.testing.Whence;

/** Every kind of bad input through the program itself: one clear line each, the exit code, and nothing on standard output. */
class BadInputTest {
    @TempDir
    Path folder;

    static Stream<Arguments> badCases() {
        return Stream.of(
                bad("unknown finding", "observations: [{finding: slr-postive, state: present}]", ":1: finding 'slr-postive'", "nearest: slr-positive"),
                bad("unknown finding, short", "findings:\n  lump: present", ":2: finding 'lump'", "nearest: limp"),
                bad("unknown state", "findings: {limp: maybe}", ":1: state of limp 'maybe'", "absent, present, unsure"),
                bad("unknown state of an ordinal", "findings: {morning-stiffness: present}", "'present'", "none, up-to-60-minutes, over-60-minutes, unsure"),
                bad("unknown region", "chart:\n  pain: [groyn/left]", ":2: region 'groyn'", "nearest: groin"),
                bad("unknown side of a region", "chart: {pain: [groin/top]}", "side of groin 'top'", "left, right, both"),
                bad("unknown side of a finding", "findings: {limp/top: absent}", "side of limp 'top'", "left, right, both"),
                bad("unknown side", "side: up", ":1: side 'up'", "left, right, midline, both"),
                bad("unknown setting", "setting: moon", "setting 'moon'", "physiotherapy, spine-clinic"),
                bad("unknown field", "persn: {}", ":1: field 'persn'", "nearest: person"),
                bad("unknown field inside", "person: {agee: 3}", ":1: field 'agee'", "nearest: age"),
                bad("unit", "person: {age: 34 years}", ":1: age '34 years'", "a plain whole number is needed, without unit"),
                bad("not a number", "person: {age: old}", "age 'old'", "a plain whole number is needed"),
                bad("impossible age", "person: {age: 130}", ":1: age '130'", "whole years from 0 to 120"),
                bad("negative age", "person: {age: -1}", "age '-1'", "whole years from 0 to 120"),
                bad("pregnant man", "person:\n  sex: m\n  pregnancy: pregnant", ":3: pregnancy 'pregnant'", "no, for a man"),
                bad("unknown sex", "person: {sex: x}", "sex 'x'", "f, m"),
                bad("a finding the sex cannot have", "person: {sex: f}\nfindings: {testicular-pain: present}", ":2: testicular-pain 'present'", "absent"),
                bad("contradiction", "findings:\n  limp/left: present\n  limp/both: absent", ":3: limp 'absent'", "contradicts 'present' on line 2"),
                bad("contradiction across forms", "observations: [{finding: limp, state: present}]\nfindings: {limp/left: absent}", ":2: limp 'absent'", "line 1"),
                bad("contradiction with a retired id", "findings: {groin-ache: present, pain-groin: absent}", "pain-groin 'absent'", "contradicts 'present'"),
                bad("missing state", "observations:\n  - {finding: limp}", ":2: 'state' is missing", "allowed"),
                bad("a list where a value belongs", "side: [left]", ":1: side 'a list'", "a single value"),
                bad("a value where a list belongs", "observations: limp", ":1: observations 'limp'", "a list"),
                bad("a value where fields belong", "person: 34", ":1: person '34'", "age, sex, pregnancy"),
                bad("not a case", "just words", ":1: case file 'just words'", "person"),
                bad("neither true nor false", "chart: {confirmed: maybe}", "confirmed 'maybe'", "true, false"),
                bad("counts of no cluster", "counts: [{of: [limp, slr-positive], positive: 1}]", "of 'limp, slr-positive'", "tests of one cluster"),
                bad("counts too many", "counts: [{of: [thigh-thrust, sij-compression], positive: 3}]", "positive '3'", "0 to 2"),
                bad("counts of nothing", "counts: [{positive: 3}]", "'of' is missing", "a list of tests"),
                bad("counted and named", "findings: {thigh-thrust: present}\ncounts: [{of: [thigh-thrust, sij-compression], positive: 1}]", ":2: thigh-thrust", "one of the two"),
                bad("unknown screening", "screening: done", "screening 'done'", "all-absent"),
                bad("unknown source kind", "source: {kind: rumour, scope: in}", "kind 'rumour'", "report, exam, invented"),
                bad("unknown target", "expected: {target: hip-osteoarthrosis}", "target 'hip-osteoarthrosis'", "nearest: hip-osteoarthritis"),
                bad("unknown disposition", "expected: {target: none, disposition: now}", "disposition 'now'", "emergency-now"),
                bad("approved without disposition", "approved: {leading: []}", ":1: 'disposition' is missing", "a single value"),
                bad("approved, unknown target", "approved:\n  disposition: routine\n  leading: [{target: hip, probability: 0.5}]", ":3: target 'hip'", "nearest: "),
                bad("approved, no probability", "approved: {disposition: routine, leading: [{target: cauda-equina}]}", "'probability' is missing", "allowed"),
                bad("approved in percent", "approved: {disposition: routine, leading: [{target: cauda-equina, probability: 61 %}]}", "probability '61 %'", "0 to 1"),
                bad("approved above one", "approved: {disposition: routine, leading: [{target: cauda-equina, probability: 1.01}]}", "'1.01'", "0 to 1"),
                bad("approved too finely", "approved: {disposition: routine, leading: [{target: cauda-equina, probability: 0.123}]}", "'0.123'", "with two decimals"),
                bad("approved, too many", "approved: {disposition: routine, leading: [" + "{target: cauda-equina, probability: 0.5},".repeat(4) + "]}", "leading '4 places'", "at most 3"),
                bad("duplicate keys", "person: {}\nside: left\nperson: {}", ":3: field 'person'", "stands on line 1 already"),
                bad("broken YAML", "person: {age: 34", "not YAML", "expected"),
                bad("broken JSON", "{\"person\": {\"age\": 34,}", "not YAML", "expected"),
                bad("an alias", "findings: &all {limp: present}\nchart: *all", ":2: an alias (*all)", "write the value out"),
                bad("deep nesting", "[".repeat(5000), "nested more than 10 deep", ""),
                bad("many entries", "unmapped: [" + "a,".repeat(30_000) + "a]", "more than 20000 entries", ""),
                bad("two documents", "person: {}\n---\nperson: {}", ":2: a second document", "one case in one file"),
                bad("only a comment", "# nothing here", "the file is empty", "person: {}"),
                bad("blank", "  \n\n", "the file is empty", "person: {}"),
                bad("empty", "", "the file is empty", "person: {}"),
                bad("a control character", "person: {}\n\u0007", ":2: not text (character U+0007)", "UTF-8"));
    }

    private static Arguments bad(String kind, String text, String place, String mend) {
        return Arguments.of(kind, text, place, mend);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badCases")
    void saysWhatIsWrongWhereAndWhatIsAllowed(String kind, String text, String place, String mend) {
        Whence run = Whence.reading(text, "assess", "-");
        assertEquals(ExitCode.BAD_FILE, run.code(), kind);
        assertEquals("", run.out(), kind);
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("standard input"), run.err());
        assertTrue(run.err().contains(place) && run.err().contains(mend), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void reportsEveryFaultAtOnceByLine() {
        Whence run = Whence.reading("person: {age: 200}\nsid: left\nfindings: {limp: perhaps, slr: absent}", "assess", "-");
        List<String> lines = run.err().lines().toList();
        assertEquals(4, lines.size(), run.err());
        assertTrue(lines.get(0).contains(":1: age '200'"));
        assertTrue(lines.get(1).contains(":2: field 'sid'"));
        assertTrue(lines.get(3).contains(":3: finding 'slr'"));
    }

    @Test
    void countsTheFaultsItDoesNotList() {
        Whence run = Whence.reading("unmapped:\n" + "  - {a: b}\n".repeat(60), "assess", "-");
        assertEquals(51, run.err().lines().count());
        assertTrue(run.err().endsWith("and 10 more\n"));
    }

    @Test
    void refusesBinary() {
        refused(new byte[] {'a', '\n', 'b', 0, 'c'}, ":2: not text (a zero byte)");
    }

    @Test
    void refusesOtherEncodings() {
        refused("person: {}".getBytes(StandardCharsets.UTF_16), "UTF-16");
        refused("case: a\nunmapped: [Schmörl]".getBytes(StandardCharsets.ISO_8859_1), ":2: not UTF-8 (byte F6)");
    }

    @Test
    void refusesLargeFiles() {
        byte[] large = new byte[10_000_001];
        java.util.Arrays.fill(large, (byte) '#');
        refused(large, "larger than 10 MB");
    }

    private static void refused(byte[] bytes, String message) {
        Whence run = Whence.reading(
                bytes, org.whence.cli.testing.SmallKnowledge.library(), org.whence.cli.terminal.Terminal.pipe(true), "assess", "-");
        assertEquals(ExitCode.BAD_FILE, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(message), run.err());
    }

    @Test
    void toleratesAByteOrderMark() {
        assertEquals(ExitCode.OK, Whence.reading("\ufeffperson: {}", "assess", "-").code());
    }

    @Test
    void namesFileAndLine() throws IOException {
        Path file = folder.resolve("person.yaml");
        Files.writeString(file, "person: {}\nside: up\n");
        Whence run = Whence.run("assess", file.toString());
        assertEquals(ExitCode.BAD_FILE, run.code());
        assertTrue(run.err().startsWith(file + ":2: side 'up'"), run.err());
    }

    @Test
    void namesAMissingFileAndAFolder() {
        assertTrue(Whence.run("assess", "no-such.yaml").err().contains("no-such.yaml: no such file"));
        Whence run = Whence.run("assess", folder.toString());
        assertEquals(ExitCode.BAD_FILE, run.code());
        assertTrue(run.err().contains("not a file"));
    }
}
