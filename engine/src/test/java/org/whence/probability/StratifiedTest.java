package org.whence.probability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The draws are a Latin hypercube: every figure meets every quantile once, in an order of its own that nothing but seed and number decide. */
class StratifiedTest {
    private static final int COUNT = 128;

    @Test
    void everyFigureTakesEveryQuantileExactlyOnce() {
        Stratified draws = Stratified.of(COUNT, 42);
        double[] expected = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            expected[i] = Normal.quantile((i + 0.5) / COUNT);
        }
        for (int figure = -50; figure < 2000; figure++) {
            double[] sorted = draws.normals(figure);
            Arrays.sort(sorted);
            assertArrayEquals(expected, sorted);
        }
    }

    @Test
    void differentFiguresTakeThemInDifferentOrders() {
        Stratified draws = Stratified.of(COUNT, 42);
        Set<String> orders = new HashSet<>();
        for (int figure = -50; figure < 2000; figure++) {
            assertTrue(orders.add(Arrays.toString(draws.normals(figure))));
        }
    }

    @Test
    void theSameSeedGivesTheSameValues() {
        assertArrayEquals(Stratified.of(COUNT, 9).normals(5), Stratified.of(COUNT, 9).normals(5));
    }

    @Test
    void anotherSeedGivesOtherValues() {
        assertFalse(Arrays.equals(Stratified.of(COUNT, 9).normals(5), Stratified.of(COUNT, 10).normals(5)));
    }

    @Test
    void figuresAreAlmostUncorrelated() {
        Stratified draws = Stratified.of(COUNT, 1);
        double worst = 0.0;
        double squares = 0.0;
        int pairs = 0;
        for (int a = 0; a < 60; a++) {
            for (int b = a + 1; b < 60; b++) {
                double r = correlation(draws.normals(a), draws.normals(b));
                worst = Math.max(worst, Math.abs(r));
                squares += r * r;
                pairs++;
            }
        }
        assertEquals(1.0 / COUNT, squares / pairs, 0.2 / COUNT, "the mean square of a correlation by chance");
        assertTrue(worst < 0.4, "the worst of " + pairs + " is " + worst);
    }

    @Test
    void whatIsHandedOutCanBeChangedWithoutHarm() {
        Stratified draws = Stratified.of(COUNT, 3);
        double[] before = draws.normals(1);
        Arrays.fill(draws.normals(1), 0.0);
        assertArrayEquals(before, draws.normals(1));
        assertEquals(COUNT, draws.count());
    }

    private static double correlation(double[] a, double[] b) {
        double ab = 0.0;
        double aa = 0.0;
        for (int i = 0; i < a.length; i++) {
            ab += a[i] * b[i];
            aa += a[i] * a[i];
        }
        return ab / aa;
    }
}
