package org.whence.cli.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whence.cli.ExitCode;
import org.whence.cli.testing.KnowledgeCopy;
import org.whence.cli.testing.Program;
import org.whence.cli.testing.Whence;
import org.whence.compiler.rows.Row;
import org.whence.knowledge.Model;

/** {@code whence check} on whole folders; {@link BrokenRulesTest} goes through the rules one by one. */
class CheckTest {
    @TempDir
    Path folder;

    private Whence check(String... more) {
        String[] arguments = new String[2 + more.length];
        arguments[0] = "check";
        arguments[1] = folder.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Whence.run(arguments);
    }

    private String onlyFault(Whence run) {
        List<String> lines = run.out().lines().toList();
        assertEquals(ExitCode.BAD_KNOWLEDGE, run.code(), run.out());
        assertEquals(2, lines.size(), run.out());
        assertTrue(lines.get(1).startsWith("1 fault in "), lines.get(1));
        return lines.get(0);
    }

    @Test
    void theProjectsOwnKnowledgeHasNoFault() {
        Whence run = Whence.run("check", "../knowledge");
        assertEquals(ExitCode.OK, run.code(), run.out());
        assertTrue(run.out().matches("no faults in [0-9,]+ rows of [0-9]+ files and [0-9]+ cases\n"), run.out());
        assertTrue(run.err().matches("compiling [0-9,]+ rows of [0-9]+ files …\n"), run.err());
    }

    @Test
    void looksForAFolderOfThatNameWhenNoneIsSaid() throws IOException, InterruptedException {
        KnowledgeCopy.into(folder.resolve("knowledge"));
        Whence run = Program.in(folder, "check");
        assertEquals(ExitCode.OK, run.code(), run.out() + run.err());
        assertTrue(run.out().startsWith("no faults in ") && run.out().endsWith(" and 0 cases\n"), run.out());
    }

    @Test
    void countsAndListsThePairsThatNoRowJoins() throws IOException {
        KnowledgeCopy.into(folder);
        List<String> lines = check("--pairs").out().lines().toList();
        String most = lines.get(4).strip();
        int count = Integer.parseInt(most.split(" +")[1]);
        Whence listed = check("--pairs", most.split(" +")[0]);
        assertEquals(count, listed.out().lines().filter(line -> line.startsWith("    ")).count(), listed.out());
        assertTrue(listed.out().contains(": " + count + " of "), listed.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check                                  | whence: DIR: 'knowledge' is not there",
                "check ../docs                          | whence: DIR: '../docs' has no datapackage.json",
                "check ../pom.xml                       | whence: DIR: '../pom.xml' is a file",
                "check ../knowledge more                | Unmatched argument",
                "check ../knowledge --pairs=hip-osteoar | whence: --pairs: 'hip-osteoar' is no target; nearest: hip-osteoarthritis"
            })
    void aCommandLineThatCannotBeMeantSaysWhatIsAllowed(String line, String mend) {
        Whence run = Whence.run(line.split(" "));
        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertTrue(run.err().contains(mend), run.err());
        assertEquals("", run.out());
    }

    @Test
    void reportsEveryFaultOfEveryFileAtOnce() throws IOException {
        KnowledgeCopy copy = KnowledgeCopy.into(folder);
        copy.set(copy.row("exercises", r -> true), "avoid_with", "groyn");
        copy.set(copy.row("findings", r -> true), "sided", "maybe");
        Whence run = check();
        assertEquals(3, run.out().lines().count(), run.out());
        assertTrue(run.out().contains("exercises.csv:2: avoid_with 'groyn'") && run.out().contains("findings.csv:2: sided 'maybe'"), run.out());
        assertTrue(run.out().contains("\n2 faults in "), run.out());
    }

    @Test
    void namesAFileWithoutItsHeader() throws IOException {
        KnowledgeCopy.into(folder);
        Path file = folder.resolve("clusters.csv");
        Files.write(file, Files.readAllLines(file).stream().skip(1).toList());
        assertTrue(onlyFault(check()).matches(".*clusters\\.csv: columns are .* asks for \\[cluster, loading.*"));
    }

    @Test
    void namesAMissingFile() throws IOException {
        KnowledgeCopy.into(folder);
        Files.delete(folder.resolve("measures.csv"));
        assertEquals(folder + "/measures.csv: the file is missing; datapackage.json lists it", onlyFault(check()));
    }

    @Test
    void namesARowWithTooFewCells() throws IOException {
        KnowledgeCopy.into(folder);
        Path file = folder.resolve("measures.csv");
        long line = Files.readAllLines(file).size() + 1;
        Files.writeString(file, Files.readString(file) + "half,a row\n");
        String fault = onlyFault(check());
        assertTrue(fault.startsWith(file + ":") && fault.contains(String.valueOf(line)), fault);
    }

    @Test
    void namesAFileInAnotherEncoding() throws IOException {
        KnowledgeCopy.into(folder);
        Path file = folder.resolve("measures.csv");
        Files.writeString(file, Files.readString(file).replaceFirst("e", "é"), StandardCharsets.ISO_8859_1);
        assertEquals(file + ": not UTF-8; save it as UTF-8", onlyFault(check()));
    }

    @Test
    void namesAnAnchorThatIsMissing() throws IOException {
        KnowledgeCopy copy = KnowledgeCopy.into(folder);
        Row anchor = copy.row("prevalence", r -> r.is("use", "anchor"));
        copy.set(anchor, "use", "context");
        assertEquals(
                folder + "/prevalence.csv: no anchor for " + anchor.get("target") + " in " + anchor.get("setting"), onlyFault(check()));
    }

    private static double anchored(Row row) {
        return row.has("count") ? row.number("count", 0) / row.number("n", 1) : row.number("prevalence", 0);
    }

    /** The others have to share what none of them leaves, and at most {@link Model#CAP} stand in one person. */
    @Test
    void namesAnchorsThatCannotAllBeMet() throws IOException {
        KnowledgeCopy copy = KnowledgeCopy.into(folder);
        Row none = copy.row("prevalence", r -> r.is("use", "anchor") && r.is("target", "none"));
        List<Row> others = copy.rows("prevalence", r -> r.is("use", "anchor") && r.is("setting", none.get("setting")) && !r.is("target", "none"));
        double most = 1.0 - others.stream().mapToDouble(CheckTest::anchored).sum() / Model.CAP;
        copy.set(copy.set(copy.set(none, "count", ""), "n", "10"), "prevalence", String.valueOf(most + 0.001));
        Whence run = check();
        assertTrue(onlyFault(run).contains("the anchors of " + none.get("setting") + " cannot all be met together"), run.out());
        assertTrue(run.err().startsWith("compiling "), run.err());
    }

    @Test
    void namesABrokenListOfFiles() throws IOException {
        KnowledgeCopy.into(folder);
        Files.writeString(folder.resolve("datapackage.json"), "{\n \"version\": 1,,\n}");
        String fault = onlyFault(check());
        assertTrue(fault.startsWith(folder + "/datapackage.json:2: not JSON: "), fault);
    }

    @Test
    void readsTheCasesInTheWordsOfTheRows() throws IOException {
        KnowledgeCopy.into(folder);
        Files.createDirectories(folder.resolve("cases/invented"));
        Files.writeString(folder.resolve("cases/invented/one.yaml"), "person: {}\nfindings: {lump: present}\n");
        String fault = onlyFault(check());
        assertTrue(fault.startsWith(folder + "/cases/invented/one.yaml:2: finding 'lump': no such finding; nearest: "), fault);
    }
}
