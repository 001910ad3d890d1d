package org.whence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.inference.Differential;
import org.whence.knowledge.Figure;
import org.whence.knowledge.Likelihood;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;
import org.whence.knowledge.Tissue;
import org.whence.observation.Observations;
import org.whence.testing.Knowledge;
import org.whence.testing.RandomModel;
import org.whence.testing.RandomPerson;
import org.whence.testing.Runs;
import org.whence.testing.Spread;

/** Intervals hold the answer they belong to, and are the wider the less the studies say. */
class IntervalLawsTest {
    /** The normal quantile of the draws at which an interval ends: their middle 97.5 %, which hold the truth in 95 % since answers speak of the figures too. */
    private static final double Z = 2.241403;

    @Test
    void everyIntervalHoldsItsProbabilityAndLiesBetweenNoneAndOne() {
        for (int seed = 0; seed < 120; seed++) {
            Model model = RandomModel.of(seed);
            for (Differential d : Whence.from(model).assessment(RandomPerson.of(model, seed).observations()).differential()) {
                assertTrue(d.interval().low() >= 0.0 && d.interval().high() <= 1.0);
                assertTrue(d.interval().low() <= d.probability() && d.probability() <= d.interval().high());
            }
        }
    }

    @Test
    void intervalsWidenAsTheSpreadGrows() {
        for (int seed = 0; seed < 60; seed++) {
            Model model = RandomModel.of(seed);
            Observations said = RandomPerson.of(model, seed).observations();
            double before = -1.0;
            for (double scale : new double[] {0.0, 0.25, 0.5, 1.0}) {
                double width = meanWidth(Spread.scaled(model, scale), said);
                assertTrue(width > before, "seed " + seed + ", scale " + scale + ": " + width + " after " + before);
                before = width;
            }
        }
    }

    private static double meanWidth(Model model, Observations said) {
        return Whence.from(model).assessment(said).differential().stream()
                .mapToDouble(d -> d.interval().high() - d.interval().low())
                .average()
                .orElseThrow();
    }

    @Test
    void oneFindingOfAGrowingSpreadWidensStepByStep() {
        double before = -1.0;
        for (double spread = 0.0; spread < 2.0; spread += 0.1) {
            Model model = Knowledge.empty().draws(128).spread(spread)
                    .source("disc", Tissue.SPINAL_JOINT_OR_DISC, 0.3).asks("cough-pain", 0.2).says("cough-pain", "disc", 0.6)
                    .model();
            double width = meanWidth(model, Runs.saying(model, "cough-pain=present"));
            assertTrue(width > before);
            before = width;
        }
    }

    @Test
    void withoutAnySpreadTheIntervalIsThePosterior() {
        for (int seed = 0; seed < 60; seed++) {
            Model model = Spread.scaled(RandomModel.of(seed), 0.0);
            Observations said = RandomPerson.of(model, seed).observations();
            for (Differential d : Whence.from(model).assessment(said).differential()) {
                assertEquals(d.probability(), d.interval().low(), 0.002, "seed " + seed);
                assertEquals(d.probability(), d.interval().high(), 0.002, "seed " + seed);
            }
        }
    }

    @Test
    void thePriorAloneIsAsUncertainAsItsOdds() {
        double spread = 0.5;
        Model model = Knowledge.empty().draws(2000).priorSpread(spread).source("disc", Tissue.SPINAL_JOINT_OR_DISC, 0.25).model();
        Differential disc = Whence.from(model).assessment(Observations.in(model).build()).differential().get(0);
        assertEquals(0.25 * StrictMath.exp(-Z * spread), odds(disc.interval().low()), 0.002);
        assertEquals(0.25 * StrictMath.exp(Z * spread), odds(disc.interval().high()), 0.005);
    }

    @Test
    void oneFigureAloneIsAsUncertainAsItsRows() {
        double spread = 0.7;
        Model model = Knowledge.empty().draws(2000).source("disc", Tissue.SPINAL_JOINT_OR_DISC, 1.0)
                .asks("cough-pain", 0.2).spread(spread).says("cough-pain", "disc", 0.4)
                .model();
        Differential disc = Whence.from(model).assessment(Runs.saying(model, "cough-pain=present")).differential().get(0);
        double median = StrictMath.pow(odds(0.4), StrictMath.sqrt(1.0 + Math.PI * spread * spread / 8.0));
        double low = median * StrictMath.exp(-Z * spread);
        double high = median * StrictMath.exp(Z * spread);
        assertEquals(low / (1.0 + low) / 0.2, odds(disc.interval().low()), 0.005);
        assertEquals(high / (1.0 + high) / 0.2, odds(disc.interval().high()), 0.005);
    }

    private static double odds(double p) {
        return p / (1.0 - p);
    }

    @Test
    void aTargetWithoutRowsForWhatIsKnownKeepsItsPriorsInterval() {
        Model model = Knowledge.empty().draws(200).priorSpread(0.4).spread(0.6)
                .source("disc", Tissue.SPINAL_JOINT_OR_DISC, 0.3).source("hip", Tissue.HIP_JOINT, 0.3)
                .asks("cough-pain", 0.2).says("cough-pain", "disc", 0.6)
                .model();
        Whence whence = Whence.from(model);
        Differential before = hip(whence, Observations.in(model).build());
        Differential after = hip(whence, Runs.saying(model, "cough-pain=absent"));
        assertEquals(before.probability(), after.probability(), 1e-12);
        assertEquals(before.interval().low(), after.interval().low(), 1e-12);
        assertEquals(before.interval().high(), after.interval().high(), 1e-12);
    }

    private static Differential hip(Whence whence, Observations said) {
        return whence.assessment(said).differential().stream().filter(d -> d.index() == 1).findFirst().orElseThrow();
    }

    @Test
    void dependenceOfUnknownStrengthWidensTheInterval() {
        Model known = cluster(1.0, 1.0);
        Model unknown = cluster(0.2, 1.8);
        Observations.Builder said = Observations.in(known);
        List<String> tests = List.of("a", "b", "c", "d");
        tests.forEach(test -> said.observe(test, "present", Side.MIDLINE));
        assertTrue(meanWidth(unknown, said.build()) > meanWidth(known, said.build()) + 0.01);
    }

    private static Model cluster(double low, double high) {
        Knowledge knowledge = Knowledge.empty().draws(120).source("joint", Tissue.LIGAMENT, 0.1);
        for (String test : List.of("a", "b", "c", "d")) {
            knowledge.tests(test, 0.3).says(test, "joint", 0.6);
        }
        return Spread.loadings(knowledge.cluster("tests", 0.8, "a", "b", "c", "d").model(), low, high);
    }

    @Test
    void statesNearTheEdgeOfAnOrdinalScaleStillHaveAnInterval() {
        Model model = RandomModel.of(0);
        List<Likelihood> steep = new ArrayList<>();
        for (Likelihood likelihood : model.likelihoods()) {
            steep.add(new Likelihood(steep(likelihood.leak()), likelihood.targets(), likelihood.figures().stream().map(IntervalLawsTest::steep).toList()));
        }
        Model edged = Spread.with(model, steep);
        Whence whence = Whence.from(edged);
        for (int f = 0; f < edged.findings().size(); f++) {
            for (String state : edged.findings().get(f).states()) {
                Observations said = Observations.in(edged).observe(edged.findings().get(f).id(), state, Side.MIDLINE).build();
                whence.assess(said).assessment().differential().forEach(d -> assertTrue(d.interval().low() <= d.interval().high()));
            }
        }
    }

    /** Nearly everybody in the first state; the others at a thousandth each. */
    private static Figure steep(Figure figure) {
        double[] probabilities = figure.probabilities().clone();
        java.util.Arrays.fill(probabilities, 0.001);
        probabilities[0] = 1.0 - 0.001 * (probabilities.length - 1);
        return new Figure(probabilities, figure.spread(), figure.parameter(), figure.rows());
    }
}
