package org.whence.cli.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.cli.ExitCode;
import org.whence.cli.testing.SmallKnowledge;
import org.whence.cli.testing.Whence;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Side;

/** {@code whence approve}: the block is written, everything else stays as it was. */
class ApproveTest {
    private static final String CASE = "# A worn hip.\ncase: hip   # its name\nside: left\n\nscreening: all-absent\nfindings: {limp: present}\n";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Approved approved(Path file) throws InvalidCaseException {
        return CaseReader.in(SmallKnowledge.model()).read(file).approved().orElseThrow();
    }

    @Test
    void addsTheAnswerAtTheEnd() throws IOException, InvalidCaseException {
        Path file = file("hip.yaml", CASE);
        Whence run = Whence.run("approve", file.toString());
        assertEquals(ExitCode.OK, run.code(), run.err());
        String text = Files.readString(file);
        assertTrue(text.startsWith(CASE + "approved:\n  disposition: self-care\n  leading:\n    - {target: hip-osteoarthritis, side: left, probability: 0."), text);
        assertEquals(3, approved(file).leading().size());
        assertTrue(run.out().contains("nothing approved  →  self-care\n"), run.out());
    }

    @Test
    void aSecondTimeChangesNothing() throws IOException {
        Path file = file("hip.yaml", CASE);
        Whence.run("approve", file.toString());
        String once = Files.readString(file);
        assertEquals(file + ": unchanged\n", Whence.run("approve", file.toString()).out());
        assertEquals(once, Files.readString(file));
    }

    @Test
    void replacesTheOldAnswerWhereItStands() throws IOException, InvalidCaseException {
        String before = "case: x\napproved:\n  disposition: routine\n  leading:\n    - {target: cauda-equina, side: midline, probability: 0.5}\n";
        Path file = file("x.yaml", before + "# a remark\nside: left\n");
        Whence run = Whence.run("approve", file.toString());
        String text = Files.readString(file);
        assertTrue(text.startsWith("case: x\napproved:\n  disposition: routine\n") && text.endsWith("}\n# a remark\nside: left\n"), text);
        assertFalse(text.contains("0.5}"), text);
        assertTrue(run.out().contains("cauda-equina, midline: 0.5  →  gluteal-myofascial, left: "), run.out());
        assertEquals(Side.LEFT, approved(file).leading().get(0).side());
    }

    @Test
    void replacesABlockInOneLine() throws IOException, InvalidCaseException {
        Path file = file("x.yaml", "approved: {disposition: same-day, leading: []}\nside: left");
        assertEquals(ExitCode.OK, Whence.run("approve", file.toString()).code());
        assertTrue(Files.readString(file).endsWith("}\nside: left"));
        assertEquals(Disposition.ROUTINE, approved(file).disposition());
    }

    @Test
    void aPersonWhoIsNotAssessedHasNoLeadingPlace() throws IOException, InvalidCaseException {
        Path file = file("child.yaml", "person: {age: 12}");
        Whence.run("approve", file.toString());
        assertEquals("person: {age: 12}\napproved:\n  disposition: routine\n  leading: []\n", Files.readString(file));
        assertEquals(new Approved(Disposition.ROUTINE, List.of()), approved(file));
    }

    @Test
    void keepsLineEndingsAndPermissions() throws IOException {
        Path file = file("hip.yaml", CASE.replace("\n", "\r\n"));
        boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
        if (posix) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        }
        Whence.run("approve", file.toString());
        String text = Files.readString(file);
        assertTrue(text.startsWith(CASE.replace("\n", "\r\n")) && !text.replace("\r\n", "").contains("\n"), text);
        if (posix) {
            assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void oneFaultLeavesEveryFileAsItWas() throws IOException {
        Path good = file("good.yaml", CASE);
        Path bad = file("bad.yaml", "findings: {lump: present}");
        Path json = file("json.yaml", "{\"side\": \"left\"}");
        Whence run = Whence.run("approve", good.toString(), bad.toString(), json.toString(), folder.resolve("none").toString());
        assertEquals(ExitCode.BAD_FILE, run.code());
        assertEquals(3, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(bad + ":1: finding 'lump'") && run.err().contains("none: no such file"), run.err());
        assertTrue(run.err().contains(json + ": cannot be edited; allowed: YAML whose fields each begin a line"), run.err());
        assertEquals(CASE, Files.readString(good));
        assertEquals("", run.out());
    }

    @Test
    void isHidden() {
        assertFalse(Whence.run("--help").out().contains("approve"));
        assertEquals(ExitCode.USAGE, Whence.run("approve").code());
    }

    @Test
    void twoAnswersStandBesideEachOther() {
        assertEquals(List.of("a    →  b", "ccc  →  d", "     →  e"), SideBySide.lines(List.of("a", "ccc"), List.of("b", "d", "e")));
        assertEquals(List.of("a  →  b", "c  →"), SideBySide.lines(List.of("a", "c"), List.of("b")));
    }
}
