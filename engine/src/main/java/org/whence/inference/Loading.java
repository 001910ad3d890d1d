package org.whence.inference;

import org.whence.probability.Normal;
import org.whence.probability.Quadrature;

/**
 * How a finding's own probability turns into its probability at each node of its cluster's factor, {@code Φ(a + β z)}.
 *
 * <p>For a normal factor {@code a = Φ⁻¹(p)·√(1 + β²)} keeps the finding's own probability at {@code p}. The factor here takes the values of a few nodes, for which
 * that is off by 1e−6 at β = .5 and by 4e−4 at β = 1.5; so {@code a} is moved by Newton's rule until the weighted mean over the nodes is {@code p} again.
 */
final class Loading {
    private static final int MOST_STEPS = 20;
    /** A mean this near to {@code p}, relative to it, is {@code p}. */
    private static final double ROUNDING = 1e-14;

    private final Quadrature rule;
    private final double beta;

    private Loading(Quadrature rule, double beta) {
        this.rule = rule;
        this.beta = beta;
    }

    static Loading of(Quadrature rule, double beta) {
        return new Loading(rule, beta);
    }

    /** The probability at each node of a finding whose own probability is {@code p}. */
    double[] at(double p) {
        if (p > 0.0 && p < 1.0) {
            return solved(p);
        }
        double[] certain = new double[rule.size()];
        java.util.Arrays.fill(certain, p > 0.0 ? 1.0 : 0.0);
        return certain;
    }

    private double[] solved(double p) {
        double a = Normal.quantile(p) * Math.sqrt(beta * beta + 1.0);
        double[] chances = chances(a);
        double miss = mean(chances) - p;
        for (int step = 0; step < MOST_STEPS && Math.abs(miss) > p * ROUNDING; step++) {
            a = a - miss / slope(a);
            double[] moved = chances(a);
            double left = mean(moved) - p;
            if (Math.abs(left) >= Math.abs(miss)) {
                return chances;
            }
            chances = moved;
            miss = left;
        }
        return chances;
    }

    private double[] chances(double a) {
        double[] chances = new double[rule.size()];
        for (int q = 0; q < chances.length; q++) {
            chances[q] = Normal.cdf(rule.node(q) * beta + a);
        }
        return chances;
    }

    private double mean(double[] chances) {
        double sum = 0.0;
        for (int q = 0; q < chances.length; q++) {
            sum = chances[q] * rule.weight(q) + sum;
        }
        return sum;
    }

    private double slope(double a) {
        double sum = 0.0;
        for (int q = 0; q < rule.size(); q++) {
            sum = Normal.density(rule.node(q) * beta + a) * rule.weight(q) + sum;
        }
        return sum;
    }
}
