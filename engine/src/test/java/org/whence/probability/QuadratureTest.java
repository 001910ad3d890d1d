package org.whence.probability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whence.testing.GaussHermite;

/** The nodes of a cluster's factor are those of Gauss and Hermite, and carry the moments of a standard normal variable. */
class QuadratureTest {
    @ParameterizedTest
    @EnumSource
    void theWeightsSumToOne(Quadrature rule) {
        assertEquals(1.0, moment(rule, 0), 1e-15);
    }

    @ParameterizedTest
    @EnumSource
    void theMomentsAreThoseOfTheNormal(Quadrature rule) {
        double even = 1.0;
        for (int k = 1; k < 2 * rule.size(); k++) {
            if (k % 2 == 0) {
                even *= k - 1;
                assertEquals(even, moment(rule, k), even * 1e-13);
            } else {
                assertEquals(0.0, moment(rule, k), even * 1e-12);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nodesAndWeightsAreThoseFoundFromThePolynomials(Quadrature rule) {
        GaussHermite found = GaussHermite.of(rule.size());
        for (int q = 0; q < rule.size(); q++) {
            assertEquals(found.node(q), rule.node(q), 1e-14);
            assertEquals(found.weight(q), rule.weight(q), 1e-14);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRuleIsTheSameFromBothEnds(Quadrature rule) {
        for (int q = 0; q < rule.size(); q++) {
            int mirrored = rule.size() - 1 - q;
            assertTrue(rule.node(q) == -rule.node(mirrored) && rule.weight(q) == rule.weight(mirrored));
        }
    }

    @Test
    void aStrongLoadingOfEitherSignGetsTheFineRule() {
        assertSame(Quadrature.FIVE, Quadrature.forLoading(0.0));
        assertSame(Quadrature.FIVE, Quadrature.forLoading(0.5));
        assertSame(Quadrature.NINE, Quadrature.forLoading(0.51));
        assertSame(Quadrature.NINE, Quadrature.forLoading(-1.2));
    }

    private static double moment(Quadrature rule, int power) {
        double sum = 0.0;
        for (int q = 0; q < rule.size(); q++) {
            sum += rule.weight(q) * StrictMath.pow(rule.node(q), power);
        }
        return sum;
    }
}
