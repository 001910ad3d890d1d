package org.whence.cli.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.cli.ExitCode;
import org.whence.cli.testing.Whence;

/** The interview as a pipe drives it. */
class InterviewTest {
    private static final List<String> PERSON = List.of("50", "m");
    /** A man of 50 without signs of danger. Regions come in the model's order: 1 midline, 2 buttock, 3 groin, 4 calf. */
    private static final List<String> TO_THE_CHART = List.of("50", "m", "0");

    @TempDir
    Path folder;

    private static Whence interview(List<String> answers, String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "interview";
        System.arraycopy(options, 0, arguments, 1, options.length);
        Whence run = Whence.reading(String.join("\n", answers) + "\n", arguments);
        assertEquals(ExitCode.OK, run.code(), run.err());
        return run;
    }

    private static List<String> then(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    @Test
    void asksThePersonThenDangerThenTheChartThenWhatTellsMost() {
        String out = interview(then(TO_THE_CHART, List.of("3 left", "0", "0", "y", "y", "y", "y", "y", "y"))).out();
        List<String> parts = List.of("How old", "female or male", "care first", "Where does it hurt", "skin numb", "pins and needles", "tell most", "Where it likely comes from");
        int from = 0;
        for (String part : parts) {
            from = out.indexOf(part, from);
            assertTrue(from >= 0, part + " is missing or out of order in\n" + out);
        }
        assertTrue(out.contains("Every question about danger has been asked."));
    }

    @Test
    void asksForExaminationOnlyInAClinic() {
        List<String> answers = then(TO_THE_CHART, List.of("2 l", "0", "0", "s", "s", "s", "s", "s", "s", "s", "s"));
        assertFalse(asked(interview(answers)).contains("thigh thrust?"));
        assertTrue(asked(interview(answers, "--clinic")).contains("thigh thrust?"));
    }

    /** The questions, without the report that follows them. */
    private static String asked(Whence run) {
        return run.out().substring(0, run.out().indexOf("Where it likely comes from"));
    }

    @Test
    void keepsEveryAnswerAndGoesOnFromIt() throws IOException {
        Path file = folder.resolve("me.yaml");
        interview(then(PERSON, List.of("q")), "--save", file.toString());
        assertTrue(Files.readString(file).contains("age: 50, sex: m"));
        String out = interview(List.of("0", "q"), "--save", file.toString()).out();
        assertFalse(out.contains("How old"));
        assertTrue(Files.readString(file).contains("{finding: saddle-numbness, state: absent}"));
        assertEquals(ExitCode.OK, Whence.run("assess", file.toString()).code());
    }

    @Test
    void goesBack() throws IOException {
        Path file = folder.resolve("me.yaml");
        interview(List.of("b", "50", "b", "51", "q"), "--save", file.toString());
        assertTrue(Files.readString(file).contains("age: 51"));
    }

    @Test
    void skipsWithoutSaying() throws IOException {
        Path file = folder.resolve("me.yaml");
        interview(then(PERSON, List.of("s", "q")), "--save", file.toString());
        assertFalse(Files.readString(file).contains("finding"));
    }

    @Test
    void saysWhyWhenAsked() {
        assertTrue(interview(List.of("?", "q")).out().contains("Some causes are common when young"));
    }

    @Test
    void saysWhatCanBeAnswered() {
        String out = interview(List.of("fifty", "300", "50", "m", "7", "0", "9", "3", "q")).out();
        assertTrue(out.contains("Please answer a whole number"));
        assertTrue(out.contains("That is not possible"));
        assertTrue(out.contains("Please answer with numbers from 1 to 3"));
        assertTrue(out.contains("'9' is no place in the list"));
        assertTrue(out.contains("'3' is no place in the list"));
    }

    @Test
    void unsureIsNeitherYesNorNo() throws IOException {
        Path file = folder.resolve("me.yaml");
        interview(then(PERSON, List.of("1?", "q")), "--save", file.toString());
        assertTrue(Files.readString(file).contains("{finding: saddle-numbness, state: unsure}"));
        assertTrue(Files.readString(file).contains("{finding: bladder-change, state: absent}"));
    }

    @Test
    void anEmergencyInterruptsAndStopsUnlessThePersonGoesOn() {
        String stopped = interview(then(PERSON, List.of("1", "n"))).out();
        assertTrue(stopped.contains("Get help now.") && !stopped.contains("Where does it hurt"));
        assertTrue(interview(then(PERSON, List.of("1", "y", "q"))).out().contains("Where does it hurt"));
    }

    @Test
    void aChildIsAskedAboutDangerAndPlaceAndSentOn() {
        String out = interview(List.of("12", "m", "0", "3 left", "0", "0")).out();
        assertTrue(out.contains("does not assess children"));
        assertFalse(out.contains("tell most now"));
    }

    @Test
    void onlyWhoMayBePregnantIsAsked() {
        assertTrue(interview(List.of("30", "f", "no", "q")).out().contains("Are you pregnant"));
        assertFalse(interview(List.of("30", "m", "q")).out().contains("Are you pregnant"));
        assertFalse(interview(List.of("75", "f", "q")).out().contains("Are you pregnant"));
    }

    @Test
    void nobodyThereIsTheEnd() {
        assertTrue(interview(List.of("50")).out().contains("Where it likely comes from"));
    }

    @Test
    void refusesAFolderThatIsNotThereAndABadFile() throws IOException {
        Whence nowhere = Whence.run("interview", "--save", folder.resolve("no/where.yaml").toString());
        assertEquals(ExitCode.USAGE, nowhere.code());
        assertEquals(1, nowhere.err().lines().count());
        Path file = Files.writeString(folder.resolve("bad.yaml"), "person: {age: 200}");
        assertEquals(ExitCode.BAD_FILE, Whence.run("interview", "--save", file.toString()).code());
    }
}
