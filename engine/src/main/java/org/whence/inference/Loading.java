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
        double[] chances = new double[rule.size()];
        if (p > 0.0 && p < 1.0) {
            double a = threshold(p);
            for (int q = 0; q < chances.length; q++) {
                chances[q] = Normal.cdf(rule.node(q) * beta + a);
            }
        } else {
            java.util.Arrays.fill(chances, p > 0.0 ? 1.0 : 0.0);
        }
        return chances;
    }

    private double threshold(double p) {
        double a = Normal.quantile(p) * Math.sqrt(beta * beta + 1.0);
        double miss = mean(a) - p;
        for (int step = 0; step < MOST_STEPS && miss != 0.0; step++) {
            double moved = a - miss / slope(a);
            double left = mean(moved) - p;
            if (Math.abs(left) >= Math.abs(miss)) {
                break;
            }
            a = moved;
            miss = left;
        }
        return a;
    }

    private double mean(double a) {
        double sum = 0.0;
        for (int q = 0; q < rule.size(); q++) {
            sum = Normal.cdf(rule.node(q) * beta + a) * rule.weight(q) + sum;
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
