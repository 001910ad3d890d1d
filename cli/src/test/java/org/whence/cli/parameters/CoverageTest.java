package org.whence.cli.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.whence.cli.Library;
import org.whence.cli.testing.Changed;
import org.whence.cli.testing.PackedKnowledge;
import org.whence.cli.testing.SmallKnowledge;
import org.whence.cli.testing.Whence;
import org.whence.knowledge.Figure;
import org.whence.knowledge.Likelihood;
import org.whence.knowledge.Model;

class CoverageTest {
    private static final Model MODEL = SmallKnowledge.model();

    private static Figure figure(double... probabilities) {
        return new Figure(probabilities, 0.5, 0, List.of());
    }

    /** By hand: 0.8 · log2(0.8/0.2) + 0.2 · log2(0.8/0.2) = 2 bits. */
    @Test
    void weighsAnAnswerByWhatItIsExpectedToTell() {
        assertEquals(2.0, AnswerWeight.expected(figure(0.2, 0.8), figure(0.8, 0.2)), 1e-12);
        assertEquals(2.0, AnswerWeight.bits(figure(0.2, 0.8), figure(0.8, 0.2), 1), 1e-12);
        assertEquals(-2.0, AnswerWeight.bits(figure(0.2, 0.8), figure(0.8, 0.2), 0), 1e-12);
    }

    @Test
    void weighsNothingAtTheLeakAndSomethingElsewhere() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 1000; i++) {
            double p = 0.005 + random.nextDouble() * 0.99;
            double b = 0.005 + random.nextDouble() * 0.99;
            assertEquals(0.0, AnswerWeight.expected(figure(1 - p, p), figure(1 - p, p)));
            assertTrue(AnswerWeight.expected(figure(1 - p, p), figure(1 - b, b)) > 0);
        }
    }

    private static StudySupport of(Coverage coverage, String target) {
        return coverage.targets().stream().filter(support -> support.name().equals(target)).findFirst().orElseThrow();
    }

    @Test
    void countsWhatRestsOnStudies() {
        StudySupport hip = of(Coverage.of(MODEL), "hip-osteoarthritis");
        assertEquals(3, hip.pairs());
        assertEquals(3, hip.studyPairs());
        assertEquals(1.0, hip.share(), 1e-12);
    }

    /** The limp of a worn hip rests on the estimate behind the leak: two of three findings are left, and less than the whole weight. */
    @Test
    void anEstimateLowersTheShareByItsWeight() {
        int limp = MODEL.findings().indexOf("limp");
        List<Likelihood> likelihoods = new ArrayList<>(MODEL.likelihoods());
        Likelihood old = likelihoods.get(limp);
        Figure own = old.figures().get(0);
        Figure estimated = new Figure(own.probabilities(), own.spread(), own.parameter(), old.leak().rows());
        likelihoods.set(limp, new Likelihood(old.leak(), old.targets(), List.of(estimated)));
        StudySupport hip = of(Coverage.of(new Changed(MODEL).likelihoods(likelihoods).model()), "hip-osteoarthritis");
        double weight = AnswerWeight.expected(own, old.leak());
        assertEquals(2, hip.studyPairs());
        assertEquals(hip.bits() - weight, hip.studyBits(), 1e-12);
        assertEquals(1 - weight / hip.bits(), hip.share(), 1e-12);
    }

    @Test
    void oneStudyAmongTheRowsIsEnough() {
        int limp = MODEL.findings().indexOf("limp");
        List<Likelihood> likelihoods = new ArrayList<>(MODEL.likelihoods());
        Likelihood old = likelihoods.get(limp);
        Figure own = old.figures().get(0);
        List<Integer> both = List.of(old.leak().rows().get(0), own.rows().get(0));
        likelihoods.set(limp, new Likelihood(old.leak(), old.targets(), List.of(new Figure(own.probabilities(), own.spread(), own.parameter(), both))));
        assertEquals(3, of(Coverage.of(new Changed(MODEL).likelihoods(likelihoods).model()), "hip-osteoarthritis").studyPairs());
    }

    @Test
    void thePoorestStandsFirstAndTheTotalIsTheSum() {
        PackedKnowledge.assumePacked();
        Coverage coverage = Coverage.of(Library.packed().model());
        for (int i = 1; i < coverage.targets().size(); i++) {
            assertTrue(coverage.targets().get(i - 1).share() <= coverage.targets().get(i).share());
        }
        assertEquals(coverage.targets().stream().mapToDouble(StudySupport::bits).sum(), coverage.total().bits(), 1e-9);
        assertEquals(coverage.targets().stream().mapToInt(StudySupport::studyPairs).sum(), coverage.total().studyPairs());
    }

    @Test
    void printsATableThatFitsAndTheSameAsJson() throws IOException {
        Whence run = PackedKnowledge.run("model", "--coverage");
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
        JsonNode json = new ObjectMapper().readTree(PackedKnowledge.run("model", "--coverage", "--json").out());
        assertEquals(json.path("targets").size() + 2, run.out().lines().dropWhile(line -> !line.startsWith("  target")).count());
        JsonNode total = json.path("total");
        assertEquals(total.path("study_bits").asDouble() / total.path("bits").asDouble(), total.path("share").asDouble(), 1e-12);
        assertEquals(64, json.path("versions").path("hash").asText().length());
    }
}
