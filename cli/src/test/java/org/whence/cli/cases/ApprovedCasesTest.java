package org.whence.cli.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.Whence;
import org.whence.cli.Library;
import org.whence.cli.testing.PackedKnowledge;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;

/**
 * Every case with an approved answer still gets it. When a change of knowledge moves one, read both by eye; if the new one is right,
 * {@code whence approve CASE...} writes it.
 */
class ApprovedCasesTest {
    private static final CaseFolder CASES = new CaseFolder(Path.of("..", "knowledge", "cases"), "knowledge/cases");

    @Test
    void everyApprovedAnswerIsStillGiven() throws IOException, InvalidCaseException {
        PackedKnowledge.assumePacked();
        Model model = Library.packed().model();
        Whence whence = Whence.from(model);
        List<String> moved = new ArrayList<>();
        for (Path file : CASES.files()) {
            CaseFile person = CASES.read(file, CaseReader.in(model));
            if (person.approved().isPresent()) {
                Approved now = Approved.of(whence.assessment(person.observations(model)));
                moved.addAll(difference(CASES.name(file), person.approved().get(), now));
            }
        }
        assertEquals("", String.join("\n", moved), "approved  →  now");
    }

    /** The old answer beside the new one; nothing when they are the same. */
    private static List<String> difference(String file, Approved old, Approved now) {
        List<String> lines = new ArrayList<>();
        if (!old.equals(now)) {
            lines.add(file);
            lines.addAll(SideBySide.lines(old.lines(), now.lines()));
        }
        return lines;
    }

    @Test
    void aMovedAnswerShowsBothSides() {
        Approved old = new Approved(Disposition.ROUTINE, List.of(new Approved.Leading("sacroiliac-joint", Side.LEFT, 0.61)));
        Approved now = new Approved(Disposition.SAME_DAY, List.of(new Approved.Leading("sacroiliac-joint", Side.LEFT, 0.58)));
        assertEquals(List.of(), difference("a.yaml", old, old));
        assertEquals(
                List.of("a.yaml", "routine                       →  same-day", "sacroiliac-joint, left: 0.61  →  sacroiliac-joint, left: 0.58"),
                difference("a.yaml", old, now));
    }
}
