package org.whence.cli.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.cli.ExitCode;
import org.whence.cli.testing.KnowledgeCopy;
import org.whence.cli.testing.Program;
import org.whence.cli.testing.Whence;
import org.whence.compiler.rows.Row;

/** {@code whence diff} between revisions of a repository made for it. */
class RevisionTest {
    private static final Path EXAMPLES = Path.of("..", "examples").toAbsolutePath().normalize();

    @TempDir
    Path repository;

    @BeforeEach
    void aRepositoryOfTwoCommits() throws IOException, InterruptedException {
        git("init", "-q");
        KnowledgeCopy copy = KnowledgeCopy.into(repository.resolve("knowledge"));
        Path cases = Files.createDirectories(repository.resolve("knowledge/cases"));
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            for (Path example : examples.toList()) {
                Files.copy(example, cases.resolve(example.getFileName().toString()));
            }
        }
        commit();
        Row anchor = copy.row("prevalence", r -> r.is("use", "anchor") && r.is("target", "gluteal-myofascial") && r.is("setting", "community"));
        copy.set(copy.set(copy.set(anchor, "count", ""), "n", "10"), "prevalence", "0.02");
        commit();
    }

    private void commit() throws IOException, InterruptedException {
        git("add", "-A");
        git("-c", "user.name=test", "-c", "user.email=test@example.org", "commit", "-q", "-m", "change");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true).start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, git.waitFor(), said);
    }

    private static void isEmpty(Path temporary) throws IOException {
        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(List.of(), left.filter(path -> path.getFileName().toString().startsWith("whence-")).toList());
        }
    }

    @Test
    void comparesTwoRevisionsFromAnywhereAndLeavesNothingBehind() throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(repository.resolve("tmp"));
        Whence run = Program.with("-Djava.io.tmpdir=" + temporary, repository.resolve("knowledge/words"), "diff", "HEAD~1", "HEAD");
        assertEquals(ExitCode.OK, run.code(), run.err());
        assertEquals("compiling HEAD~1 …\ncompiling HEAD …\nasking both about the cases of HEAD:knowledge/cases …\n", run.err());
        assertTrue(run.out().contains("gluteal-myofascial, right: "), run.out());
        assertTrue(run.out().contains("3 cases: ") && run.out().contains("old: HEAD~1 (knowledge "), run.out());
        isEmpty(temporary);
    }

    @Test
    void comparesARevisionWithTheFolderAsItIs() throws IOException, InterruptedException {
        Whence run = Program.in(repository, "diff", "HEAD", "knowledge");
        assertEquals(ExitCode.OK, run.code(), run.err());
        assertTrue(run.out().contains("3 cases: 3 unchanged, 0 changed\n"), run.out());
    }

    @Test
    void leavesNothingBehindWhenItFails() throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(repository.resolve("tmp"));
        Whence run = Program.with("-Djava.io.tmpdir=" + temporary, repository, "diff", "HEAD", "no-such");
        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertTrue(run.err().contains("'no-such' is no file, folder or revision"), run.err());
        isEmpty(temporary);
    }

    @Test
    void namesARevisionWithoutRows() throws IOException, InterruptedException {
        git("mv", "knowledge", "elsewhere");
        commit();
        Whence run = Program.in(repository, "diff", "HEAD", "elsewhere");
        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertTrue(run.err().contains("'HEAD' is a revision without a folder knowledge; allowed: "), run.err());
    }

    @Test
    void namesTheFaultsOfARevision() throws IOException, InterruptedException {
        Path file = repository.resolve("knowledge/findings.csv");
        Files.writeString(file, Files.readString(file).replaceFirst(",(no|yes),", ",maybe,"));
        commit();
        Whence run = Program.in(repository, "diff", "HEAD", "HEAD~1");
        assertEquals(ExitCode.BAD_KNOWLEDGE, run.code(), run.err());
        assertTrue(run.err().contains("HEAD:knowledge/findings.csv:2: sided 'maybe': allowed: yes, no"), run.err());
    }
}
