package org.whence.cli.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.whence.cli.Library;
import org.whence.cli.testing.PackedKnowledge;
import org.whence.knowledge.Elicitation;
import org.whence.knowledge.Figure;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Model;
import org.whence.probability.Logit;
import org.whence.probability.Normal;

class StateRangeTest {
    private static Finding finding(FindingKind kind, String... states) {
        return new Finding("f", kind, List.of(states), Elicitation.EXAMINATION, false, 1, "", List.of(), "");
    }

    private static Figure figure(double spread, double... probabilities) {
        return new Figure(probabilities, spread, 0, List.of());
    }

    private static StateRange binary(double p, double spread) {
        return StateRange.of(finding(FindingKind.BINARY, "absent", "present"), figure(spread, 1 - p, p)).get(0);
    }

    /** ln(4) · √(1 + π/8) = 1.63600; ± 1.95996; the logistic of both. */
    @Test
    void isTheMedianWithItsSpreadOnTheLogitScale() {
        StateRange range = binary(0.8, 1.0);
        assertEquals("present", range.label());
        assertEquals(0.8, range.probability(), 1e-12);
        assertEquals(0.41971, range.low(), 1e-5);
        assertEquals(0.97330, range.high(), 1e-5);
    }

    /** What is expected is the mean of what a new clinic may see: the law the stretch was made for. */
    @Test
    void theMeanOfTheRangeIsWhatIsExpected() {
        for (double p : new double[] {0.02, 0.1, 0.3, 0.5, 0.9}) {
            for (double spread : new double[] {0.3, 0.8, 1.5}) {
                double median = StateRange.median(p, figure(spread, 1 - p, p));
                double mean = 0.0;
                for (int i = 0; i < 1000; i++) {
                    mean += Logit.inverse(Normal.quantile((i + 0.5) / 1000) * spread + median) / 1000;
                }
                assertEquals(p, mean, 0.02, p + " with spread " + spread);
            }
        }
    }

    @Test
    void holdsWhatIsExpectedAndWidensWithTheSpread() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 1000; i++) {
            double p = 0.005 + random.nextDouble() * 0.99;
            double spread = random.nextDouble() * 2.5;
            StateRange range = binary(p, spread);
            StateRange wider = binary(p, spread + 0.1);
            assertTrue(range.low() <= p && p <= range.high(), range.toString());
            assertTrue(wider.high() - wider.low() > range.high() - range.low() || p < 0.05 || p > 0.95, wider.toString());
        }
    }

    @Test
    void anOrderedFindingHasOneRangeForEachStep() {
        List<StateRange> ranges = StateRange.of(finding(FindingKind.ORDINAL, "none", "some", "much"), figure(0.5, 0.5, 0.3, 0.2));
        assertEquals(List.of("some or beyond", "much"), ranges.stream().map(StateRange::label).toList());
        assertEquals(0.5, ranges.get(0).probability(), 1e-12);
        assertEquals(0.2, ranges.get(1).probability(), 1e-12);
    }

    @Test
    void aFindingWithoutOrderHasOneRangeForEachState() {
        List<StateRange> ranges = StateRange.of(finding(FindingKind.CATEGORICAL, "a", "b", "c"), figure(0.6, 0.5, 0.3, 0.2));
        assertEquals(3, ranges.size());
        ranges.forEach(range -> assertTrue(range.low() < range.probability() && range.probability() < range.high(), range.toString()));
    }

    @Test
    void everyFigureOfThePackedModelLiesInItsRange() {
        PackedKnowledge.assumePacked();
        Model model = Library.packed().model();
        for (int f = 0; f < model.findings().size(); f++) {
            for (Figure figure : model.likelihoods().get(f).figures()) {
                for (StateRange range : StateRange.of(model.findings().get(f), figure)) {
                    boolean inside = range.low() <= range.probability() && range.probability() <= range.high();
                    assertTrue(inside, model.findings().get(f).id() + " " + range);
                }
            }
        }
    }
}
