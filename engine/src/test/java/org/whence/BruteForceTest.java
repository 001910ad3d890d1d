package org.whence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whence.inference.Combinations;
import org.whence.inference.Posterior;
import org.whence.knowledge.Model;
import org.whence.knowledge.ModelFormat;
import org.whence.knowledge.Side;
import org.whence.observation.Observations;
import org.whence.testing.BruteForce;
import org.whence.testing.RandomModel;
import org.whence.testing.RandomPerson;
import org.whence.testing.Runs;
import org.whence.testing.Spread;

/** The engine's posterior is the sum over every subset, each formula as printed. */
class BruteForceTest {
    private static final double SAME = 1e-12;
    /** What the curves of a cluster are off by, at the most (LoadingTest holds them to it). */
    private static final double SAME_ON_CURVES = 1e-7;
    private static final int MODELS = 250;

    @Test
    void everyCombinationAndEveryTargetAgree() {
        for (int seed = 0; seed < MODELS; seed++) {
            assertAgrees(seed, RandomModel.of(seed));
        }
    }

    @Test
    void withoutClustersTheyAgreeToTheLastDigits() {
        for (int seed = 0; seed < MODELS; seed++) {
            assertAgrees(seed, Spread.withoutClusters(RandomModel.of(seed)));
        }
    }

    @Test
    void withThreeTargetsOrFewerEverySubsetIsACombination() {
        for (int seed = 0; seed < MODELS; seed++) {
            assertAgrees(seed, RandomModel.of(seed, 1 + seed % 3));
        }
    }

    @Test
    void aModelReadFromItsFileGivesTheSame() {
        for (int seed = 0; seed < 20; seed++) {
            byte[] file = ModelFormat.write(RandomModel.of(seed));
            assertAgrees(seed, ModelFormat.read(file));
        }
    }

    private static void assertAgrees(int seed, Model model) {
        Observations said = RandomPerson.of(model, seed).observations();
        List<Side> sides = said.runs();
        List<Posterior> runs = Whence.from(model).posteriors(said);
        assertEquals(sides.size(), runs.size());
        for (int i = 0; i < runs.size(); i++) {
            assertAgrees(seed, runs.get(i), BruteForce.of(model, said.person(), said.setting(), said.on(sides.get(i))));
        }
    }

    private static void assertAgrees(int seed, Posterior run, BruteForce expected) {
        Combinations all = run.network().combinations();
        double same = run.network().model().clusters().isEmpty() ? SAME : SAME_ON_CURVES;
        Set<Set<Integer>> seen = new HashSet<>();
        double sum = 0.0;
        for (int h = 0; h < all.size(); h++) {
            Set<Integer> members = Runs.members(all, h);
            assertEquals(expected.combination(members), run.combination(h), same, () -> "seed " + seed + ", combination " + members);
            assertTrue(seen.add(members), "each combination stands once");
            sum += expected.combination(members);
        }
        assertEquals(1.0, sum, same, "no combination is missing");
        for (int s = 0; s < all.targets(); s++) {
            assertEquals(expected.probability(s), run.probability(s), same, "seed " + seed + ", target " + s);
        }
    }
}
