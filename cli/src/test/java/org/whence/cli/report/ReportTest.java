package org.whence.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.cli.terminal.Terminal;
import org.whence.cli.testing.Whence;

class ReportTest {
    private static final String HIP =
            """
            side: left
            screening: all-absent
            chart: {confirmed: true, pain: [groin/left]}
            findings: {limp/left: present, morning-stiffness: up-to-60-minutes, slr-positive: absent, posture-held-long: present}
            """;

    private static String report(String person, String... more) {
        String[] arguments = new String[2 + more.length];
        arguments[0] = "assess";
        arguments[1] = "-";
        System.arraycopy(more, 0, arguments, 2, more.length);
        Whence run = Whence.reading(person, arguments);
        assertEquals(0, run.code(), run.err());
        return run.out();
    }

    @Test
    void saysFirstWhatItIsThenWhatToDoThenWhere() {
        String text = report(HIP);
        List<String> parts = List.of(
                "General information, not medical advice",
                "self-care",
                "Where it likely comes from",
                "None of these places",
                "Why a worn hip joint, left",
                "What may have led to it",
                "What to ask next",
                "What helps",
                "What does not help",
                "Exercises",
                "What to expect",
                "Every question about danger has been asked",
                "knowledge small");
        int from = 0;
        for (String part : parts) {
            from = text.indexOf(part, from);
            assertTrue(from >= 0, part + " is missing or out of order in\n" + text);
        }
    }

    @Test
    void namesTheStudyBehindAReason() {
        assertTrue(report(HIP).replaceAll("\\s+", " ").matches(".*bits a limp \\([a-z]+, odds × [0-9.]+; A study 2000\\).*"));
    }

    @Test
    void saysWhatArguesAgainstTheLeader() {
        String text = report("side: left\nfindings: {pain-groin: present, limp: present, morning-stiffness: none}");
        int against = text.indexOf("What argues against");
        assertTrue(against > 0 && text.indexOf("−", against) > against, text);
        assertFalse(report(HIP).contains("What argues against"));
    }

    @Test
    void explainShowsEveryRowWithItsFiguresAndLink() {
        String text = report(HIP, "--explain");
        assertTrue(text.replaceAll("\\s+", " ").contains("8 of 10 with it. A study 2000, doi:10.0000/0"));
        assertTrue(text.contains("Why, place by place"));
    }

    @Test
    void aPipeGetsPlainTextOfEightyColumns() {
        String text = report(HIP, "--explain");
        assertFalse(text.contains("\u001b"));
        assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
    }

    @Test
    void colourChangesNoWord() {
        String coloured = Whence.on(new Terminal(80, true, true), HIP, "assess", "-").out();
        assertTrue(coloured.contains("\u001b["));
        assertEquals(report(HIP), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    @Test
    void asciiIsEnough() {
        String text = Whence.on(Terminal.pipe(false), HIP, "assess", "-").out();
        assertTrue(text.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 127), text);
    }

    @Test
    void fitsANarrowTerminal() {
        String text = Whence.on(new Terminal(40, false, true), "person: {}", "assess", "-").out();
        assertTrue(text.contains("Where it likely comes from"));
    }

    @Test
    void anEmergencyComesWithItsReasonAndSource() {
        String text = report("findings: {saddle-numbness: present}");
        assertTrue(text.contains("Get help now  (emergency-now)"));
        assertTrue(text.replaceAll("\\s+", " ").contains("The nerves there must be checked. [emergency-now; A study 2000, doi:10.0000/0]"));
        assertTrue(text.contains("Go to an emergency department."));
        assertTrue(text.contains("None yet: someone should look at this first."));
    }

    @Test
    void namesTheQuestionsAboutDangerThatAreNotAsked() {
        String text = report("person: {sex: f}");
        assertTrue(text.contains("Screening incomplete: 2 questions about danger are not asked"));
        assertTrue(text.contains("saddle numbness; bladder change."));
        assertFalse(text.contains("testicular"));
    }

    @Test
    void nothingKnownIsThePriorAndSaysSo() {
        assertTrue(report("person: {}").contains("Nothing is known about this person's pain yet"));
        assertFalse(report(HIP).contains("Nothing is known"));
    }

    @Test
    void namesTheMotionSegmentOfARoot() {
        assertTrue(report("side: left\nfindings: {slr-positive: present, paraesthesia-leg: present}").contains("usually L4/L5"));
    }

    @Test
    void saysWhenTwoPlacesFitAboutEqually() {
        assertTrue(report("side: left\nfindings: {slr-positive: present, paraesthesia-leg: present}").contains("Two places fit about equally"));
        assertFalse(report(HIP).contains("fit about equally"));
    }

    @Test
    void aChildIsSentOnNotAssessed() {
        String text = report("person: {age: 12}\nfindings: {limp: present, pain-groin: present}");
        assertTrue(text.contains("Under 17 with a limp") && text.contains("emergency-now"));
        assertFalse(text.contains("Where it likely comes from"));
    }
}
