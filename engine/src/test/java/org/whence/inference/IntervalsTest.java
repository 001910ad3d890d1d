package org.whence.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;
import org.whence.knowledge.Tissue;
import org.whence.observation.Observations;
import org.whence.probability.CredibleInterval;
import org.whence.testing.RandomModel;
import org.whence.testing.RandomPerson;

/** The intervals over the heaviest combinations are those over all of them, to within what nobody would notice. */
class IntervalsTest {
    private static final int TARGETS = 26;
    private static final double NOTICEABLE = 0.005;
    private static final double NOTICEABLE_IF_SERIOUS = 0.10;

    @Test
    void theHeaviestCombinationsCarryTheIntervals() {
        int compared = 0;
        for (int seed = 0; seed < 40; seed++) {
            Model model = RandomModel.of(seed, TARGETS);
            Network network = Network.of(model);
            assertTrue(network.combinations().size() > 1000, "some are left out");
            Observations said = RandomPerson.of(model, seed).observations();
            for (Side side : said.runs()) {
                Posterior run = Posterior.of(network, said.person(), said.setting(), said.on(side));
                compared += compare(seed, run, said);
            }
        }
        assertTrue(compared > 500);
    }

    private static int compare(int seed, Posterior run, Observations said) {
        List<CredibleInterval> heavy = Intervals.of(run, said.person(), said.setting());
        List<CredibleInterval> all = Intervals.overAll(run, said.person(), said.setting());
        for (int s = 0; s < heavy.size(); s++) {
            boolean serious = run.network().model().targets().get(s).tissue() == Tissue.SERIOUS;
            assertClose(all.get(s).low(), heavy.get(s).low(), serious, "seed " + seed + ", lower bound of target " + s);
            assertClose(all.get(s).high(), heavy.get(s).high(), serious, "seed " + seed + ", upper bound of target " + s);
        }
        return heavy.size();
    }

    private static void assertClose(double expected, double actual, boolean serious, String what) {
        assertEquals(expected, actual, serious ? Math.max(expected * NOTICEABLE_IF_SERIOUS, 1e-6) : NOTICEABLE, what);
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
}
