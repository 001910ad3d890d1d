package org.whence.cli.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.whence.Whence;
import org.whence.cli.cases.CaseFile;
import org.whence.cli.testing.SmallKnowledge;
import org.whence.inference.Assessment;
import org.whence.knowledge.Model;

class AnswerJsonTest {
    private static final List<String> STATEMENTS = List.of(
            "{finding: limp, state: present, side: left}",
            "{finding: pain-groin, state: present, side: left}",
            "{finding: slr-positive, state: absent}",
            "{finding: morning-stiffness, state: up-to-60-minutes}",
            "{finding: saddle-numbness, state: unsure}",
            "{finding: pain-upper-buttock, state: absent, side: both}");

    private static String json(String person) {
        var run = org.whence.cli.testing.Whence.reading(person, "assess", "-", "--json");
        assertEquals(0, run.code(), run.err());
        return run.out();
    }

    @Test
    void theOrderOfTheFileChangesNothing() {
        List<String> order = new ArrayList<>(STATEMENTS);
        String first = json("observations: [" + String.join(", ", order) + "]");
        Random random = new Random(1);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(order, random);
            assertEquals(first, json("observations: [" + String.join(", ", order) + "]"));
        }
    }

    @Test
    void theOrderOfCountsChangesNothing() {
        String one = "counts: [{of: [thigh-thrust, sij-compression], positive: 1, side: left}, {of: [sij-compression, thigh-thrust], positive: 2, side: right}]";
        String two = "counts: [{of: [thigh-thrust, sij-compression], positive: 2, side: right}, {of: [thigh-thrust, sij-compression], positive: 1, side: left}]";
        assertEquals(json(one), json(two));
    }

    @Test
    void numbersReadBackAsTheEngineGaveThem() {
        Model model = SmallKnowledge.model();
        Assessment assessment = Whence.from(model).assessment(CaseFile.empty("x").observations(model));
        String json = json("person: {}");
        assessment.differential().forEach(d -> assertTrue(numbers(json).contains(d.probability()), d.target().id()));
        assertTrue(numbers(json).contains(assessment.none()));
    }

    private static List<Double> numbers(String json) {
        List<Double> numbers = new ArrayList<>();
        Matcher number = Pattern.compile("(?<![\\w\"])-?\\d+\\.\\d+(E-?\\d+)?").matcher(json);
        while (number.find()) {
            numbers.add(Double.valueOf(number.group()));
        }
        return numbers;
    }

    @Test
    void nothingKnownIsThePriorAndSaysSo() {
        assertTrue(json("person: {}").contains("\"only_prior\" : true"));
        assertTrue(json("person: {}").contains("\"disposition\" : \"routine\""));
        assertTrue(json("findings: {limp: present}").contains("\"only_prior\" : false"));
    }

    @Test
    void under17IsARoute() {
        String child = json("person: {age: 12}\nfindings: {limp: present, pain-groin: present}");
        assertTrue(child.contains("\"route\" : \"child-with-limp\"") && child.contains("\"disposition\" : \"emergency-now\""));
        assertTrue(child.contains("\"differential\" : [ ]") && child.contains("\"none\" : null"));
        assertTrue(json("person: {age: 12}").contains("\"route\" : \"child\""));
    }

    @Test
    void theCommandLineStandsAboveTheFile() {
        String person = "side: right\nsetting: physiotherapy\nfindings: {limp: present}";
        var left = org.whence.cli.testing.Whence.reading(person, "assess", "-", "--json", "--side", "left");
        assertTrue(left.out().contains("\"side\" : \"left\""));
        assertFalse(left.out().contains("\"side\" : \"right\""));
        var clinic = org.whence.cli.testing.Whence.reading(person, "assess", "-", "--json", "--setting", "spine-clinic");
        assertNotEquals(json(person), clinic.out());
    }
}
