package org.whence.inference;

import org.whence.probability.Quadrature;

/**
 * {@link Loading} at every node of a cluster's factor, as tables for interpolation: the draws need it millions of times.
 *
 * <p>The steps are finest near 0 and 1, where the curves bend most. The error is below 3e−4 between the bounds of a figure.
 */
final class LoadingCurves {
    private static final int STEPS = 512;

    private final Quadrature rule;
    /** For node: the probability at every step. */
    private final double[][] values;

    private LoadingCurves(Quadrature rule, double[][] values) {
        this.rule = rule;
        this.values = values;
    }

    /** The curves of one loading; the upper half mirrors the lower, since the nodes stand on both sides of zero alike. */
    static LoadingCurves of(Quadrature rule, double loading) {
        Loading exact = Loading.of(rule, loading);
        double[][] values = new double[rule.size()][STEPS + 1];
        int last = rule.size() - 1;
        for (int i = 0; i <= STEPS / 2; i++) {
            double[] chances = exact.at(probability((double) i / STEPS));
            for (int q = 0; q < chances.length; q++) {
                values[q][i] = chances[q];
                values[last - q][STEPS - i] = 1.0 - chances[q];
            }
        }
        return new LoadingCurves(rule, values);
    }

    /** The probability at a place from 0 to 1, {@code 2x²} and its mirror image: the inverse of {@link #place}. */
    private static double probability(double x) {
        double smaller = Math.min(x, 1.0 - x);
        double tail = smaller * smaller * 2.0;
        return x < 0.5 ? tail : 1.0 - tail;
    }

    /** Turns probabilities into their places. */
    static void place(double[] probabilities) {
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = place(probabilities[i]);
        }
    }

    /** Where on the tables a probability from 0 to 1 stands, in steps. */
    static double place(double p) {
        double x = p < 0.5 ? Math.sqrt(p * 0.5) : 1.0 - Math.sqrt((1.0 - p) * 0.5);
        return x * STEPS;
    }

    /** The probability at node {@code q} of a finding whose own probability stands at {@code place}. */
    double at(int q, double place) {
        int below = Math.min((int) place, STEPS - 1);
        double[] curve = values[q];
        double part = place - below;
        return (curve[below + 1] - curve[below]) * part + curve[below];
    }

    /**
     * The probabilities at every node of a finding whose own probability is {@code p}: a cubic through the four nearest steps (Abramowitz and Stegun, 25.2.13), all on
     * one side of one half, brought back to a mean of {@code p}. Within 1e−9 of {@link Loading} between the bounds of a figure, at a tenth of its cost.
     */
    double[] smooth(double p) {
        double place = place(p);
        int first = p < 0.5 ? 0 : STEPS / 2;
        int i = Math.min(Math.max((int) place, first + 1), first + STEPS / 2 - 2);
        double t = place - i;
        double[] chances = new double[values.length];
        double mean = 0.0;
        for (int q = 0; q < chances.length; q++) {
            chances[q] = cubic(values[q], i, t);
            mean = chances[q] * rule.weight(q) + mean;
        }
        for (int q = 0; q < chances.length; q++) {
            chances[q] = Math.min(p / mean * chances[q], 1.0);
        }
        return chances;
    }

    private static double cubic(double[] v, int i, double t) {
        double square = t * t;
        double before = ((3.0 - t) * t - 2.0) * t / 6.0 * v[i - 1];
        double here = ((t - 2.0) * square - t + 2.0) * 0.5 * v[i];
        double next = ((1.0 - t) * t + 2.0) * t * 0.5 * v[i + 1];
        double after = (square - 1.0) * t / 6.0 * v[i + 2];
        return before + here + next + after;
    }

    /** Multiplies {@code product} by the probabilities at node {@code q} of these places, for the draws from {@code from} to before {@code to}. */
    void multiply(int q, double[] product, double[] places, int from, int to) {
        for (int d = from; d < to; d++) {
            product[d] *= at(q, places[d]);
        }
    }

    /** As {@link #multiply}, with the probability that the finding is not there. */
    void multiplyAbsent(int q, double[] product, double[] places, int from, int to) {
        for (int d = from; d < to; d++) {
            product[d] = (1.0 - at(q, places[d])) * product[d];
        }
    }

    /** As {@link #multiply}, with the probability that lies between two thresholds. */
    void multiplyBetween(int q, double[] product, double[] places, double[] above, int from, int to) {
        for (int d = from; d < to; d++) {
            product[d] = (at(q, places[d]) - at(q, above[d])) * product[d];
        }
    }
}
