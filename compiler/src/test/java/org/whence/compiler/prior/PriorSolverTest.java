package org.whence.compiler.prior;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Two targets, four combinations: 0 none, 1 the first, 2 the second, 3 both. */
class PriorSolverTest {
    private static final int[] FIRST = {1, 3};
    private static final int[] SECOND = {2, 3};
    private static final int[] NONE = {0};

    @Test
    void independentTargetsKeepTheirOwnOdds() {
        PriorSolver solver = new PriorSolver(new double[] {1, 1, 1, 1});
        int first = solver.require(FIRST, 0.3);
        int second = solver.require(SECOND, 0.2);

        assertTrue(solver.solve() < 1e-8);
        assertEquals(0.3 / 0.7, solver.multiplier(first), 1e-6);
        assertEquals(0.2 / 0.8, solver.multiplier(second), 1e-6);
        assertEquals(0.06, solver.probability(new int[] {3}), 1e-6);
    }

    /** Among 100 people 10 have both; then odds ratio = 10 · 60 / (20 · 10) = 3, and the margins are .3 and .2. */
    @Test
    void aPairsMultiplierIsTheOddsRatioOfItsTable() {
        PriorSolver solver = new PriorSolver(new double[] {1, 1, 1, 3});
        solver.require(FIRST, 0.3);
        solver.require(SECOND, 0.2);

        assertTrue(solver.solve() < 1e-8);
        assertEquals(0.10, solver.probability(new int[] {3}), 1e-6);
        assertEquals(0.60, solver.probability(NONE), 1e-6);
    }

    @Test
    void underACapTheMarginalsComeOutAllTheSame() {
        PriorSolver solver = new PriorSolver(new double[] {1, 1, 1, 0});
        solver.require(FIRST, 0.3);
        solver.require(SECOND, 0.2);

        assertTrue(solver.solve() < 1e-8);
        assertEquals(0.3, solver.probability(FIRST), 1e-8);
        assertEquals(0.2, solver.probability(SECOND), 1e-8);
        assertEquals(0.5, solver.probability(NONE), 1e-8);
    }

    @Test
    void whatCannotBeMetTogetherIsNeverCalledSolved() {
        PriorSolver solver = new PriorSolver(new double[] {1, 1, 1, 0});
        solver.require(FIRST, 0.7);
        solver.require(SECOND, 0.6);

        assertTrue(!(solver.solve() <= 1e-6));
    }
}
