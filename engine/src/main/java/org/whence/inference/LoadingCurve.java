package org.whence.inference;

import org.whence.probability.Quadrature;

/**
 * {@link Loading} at one node of a cluster's factor, as a table for interpolation: the draws need it millions of times.
 *
 * <p>The steps are finest near 0 and 1, where the curve bends most. Its error is below 3e−4 between the bounds of a figure.
 */
final class LoadingCurve {
    private static final int STEPS = 512;

    private final double[] values;

    private LoadingCurve(double[] values) {
        this.values = values;
    }

    /** One curve for each node of a rule. */
    static LoadingCurve[] of(Quadrature rule, double loading) {
        Loading exact = Loading.of(rule, loading);
        double[][] values = new double[rule.size()][STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            double[] chances = exact.at(probability((double) i / STEPS));
            for (int q = 0; q < chances.length; q++) {
                values[q][i] = chances[q];
            }
        }
        LoadingCurve[] curves = new LoadingCurve[rule.size()];
        for (int q = 0; q < curves.length; q++) {
            curves[q] = new LoadingCurve(values[q]);
        }
        return curves;
    }

    /** The probability at a place from 0 to 1, {@code 2x²} and its mirror image: the inverse of {@link #place}. */
    private static double probability(double x) {
        return x < 0.5 ? x * x * 2.0 : 1.0 - (1.0 - x) * (1.0 - x) * 2.0;
    }

    private static double place(double p) {
        return p < 0.5 ? Math.sqrt(p * 0.5) : 1.0 - Math.sqrt((1.0 - p) * 0.5);
    }

    /** The probability at the node of a finding whose own probability is {@code p}, from 0 to 1. */
    double at(double p) {
        if (p <= 0.0 || p >= 1.0) {
            return p <= 0.0 ? 0.0 : 1.0;
        }
        double place = place(p) * STEPS;
        int below = Math.min((int) place, STEPS - 1);
        return (values[below + 1] - values[below]) * (place - below) + values[below];
    }
}
