package org.whence.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.probability.Normal;
import org.whence.probability.Quadrature;

/** A loading spreads a finding's probability over the nodes without moving its mean; its table for the draws follows closely. */
class LoadingTest {
    @ParameterizedTest
    @ValueSource(doubles = {-2.5, -1.0, -0.5, 0.0, 0.2, 0.5, 0.7, 1.1, 1.6, 2.5})
    void theMeanOverTheNodesIsTheFindingsOwnProbability(double beta) {
        Quadrature rule = Quadrature.forLoading(beta);
        Loading loading = Loading.of(rule, beta);
        for (int i = 1; i < 2000; i++) {
            double p = i / 2000.0;
            assertEquals(p, mean(rule, loading.at(p)), 1e-14);
        }
        for (double p : new double[] {1e-6, 1e-4, 1.0 - 1e-4, 1.0 - 1e-6}) {
            assertEquals(p, mean(rule, loading.at(p)), p * 1e-9);
        }
    }

    private static double mean(Quadrature rule, double[] chances) {
        double sum = 0.0;
        for (int q = 0; q < chances.length; q++) {
            sum += chances[q] * rule.weight(q);
        }
        return sum;
    }

    @Test
    void theCorrectionOfThePrintedThresholdIsSmall() {
        for (double beta : new double[] {0.3, 0.5, 0.9, 1.2, 1.5}) {
            Quadrature rule = Quadrature.forLoading(beta);
            for (double p = 0.01; p < 1.0; p += 0.01) {
                double[] chances = Loading.of(rule, beta).at(p);
                double threshold = Normal.quantile(p) * Math.sqrt(1.0 + beta * beta);
                for (int q = 0; q < chances.length; q++) {
                    assertEquals(Normal.cdf(threshold + beta * rule.node(q)), chances[q], 2e-3);
                }
            }
        }
    }

    @Test
    void certaintyStaysCertainAtEveryNode() {
        assertArrayEquals(new double[5], Loading.of(Quadrature.FIVE, 0.4).at(0.0));
        assertArrayEquals(new double[] {1, 1, 1, 1, 1}, Loading.of(Quadrature.FIVE, 0.4).at(1.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2.4, -0.9, 0.0, 0.3, 0.5, 0.9, 1.5, 2.0, 2.4})
    void theTableFollowsTheCurve(double beta) {
        Quadrature rule = Quadrature.forLoading(beta);
        Loading exact = Loading.of(rule, beta);
        LoadingCurves curves = LoadingCurves.of(rule, beta);
        for (int i = 0; i <= 10_000; i++) {
            double p = 0.005 + 0.99 * i / 10_000;
            double[] chances = exact.at(p);
            for (int q = 0; q < chances.length; q++) {
                assertEquals(chances[q], curves.at(q, LoadingCurves.place(p)), 3e-4);
            }
        }
    }

    @Test
    void theTableRisesFromNoneToOne() {
        LoadingCurves curves = LoadingCurves.of(Quadrature.NINE, 1.3);
        for (int q = 0; q < Quadrature.NINE.size(); q++) {
            double before = 0.0;
            for (int i = 0; i <= 10_000; i++) {
                double p = curves.at(q, LoadingCurves.place(i / 10_000.0));
                assertTrue(p >= before);
                before = p;
            }
            assertEquals(0.0, curves.at(q, LoadingCurves.place(0.0)));
            assertEquals(1.0, curves.at(q, LoadingCurves.place(1.0)), 1e-15);
        }
    }
}
