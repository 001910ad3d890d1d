package org.whence.inference;

import org.whence.probability.Normal;
import org.whence.probability.Quadrature;

/**
 * How a finding's own probability turns into its probability at one node of its cluster's factor, {@code Φ(Φ⁻¹(p)·√(1 + β²) + β z)}, as a table for interpolation:
 * the draws need it millions of times. Its error is below 2e−4 between the bounds of a figure.
 */
final class LoadingCurve {
    private static final int STEPS = 1024;
    private static final double[] QUANTILES = quantiles();

    private final double[] values;

    private LoadingCurve(double[] values) {
        this.values = values;
    }

    private static double[] quantiles() {
        double[] quantiles = new double[STEPS + 1];
        for (int i = 1; i < STEPS; i++) {
            quantiles[i] = Normal.quantile((double) i / STEPS);
        }
        return quantiles;
    }

    /** One curve for each node of a rule. */
    static LoadingCurve[] of(Quadrature rule, double loading) {
        double stretch = Math.sqrt(loading * loading + 1.0);
        LoadingCurve[] curves = new LoadingCurve[rule.size()];
        for (int q = 0; q < curves.length; q++) {
            double shift = rule.node(q) * loading;
            double[] values = new double[STEPS + 1];
            for (int i = 1; i < STEPS; i++) {
                values[i] = Normal.cdf(QUANTILES[i] * stretch + shift);
            }
            values[STEPS] = 1.0;
            curves[q] = new LoadingCurve(values);
        }
        return curves;
    }

    /** The probability at the node of a finding whose own probability is {@code p}, from 0 to 1. */
    double at(double p) {
        double place = p * STEPS;
        int below = Math.min((int) place, STEPS - 1);
        return (values[below + 1] - values[below]) * (place - below) + values[below];
    }
}
