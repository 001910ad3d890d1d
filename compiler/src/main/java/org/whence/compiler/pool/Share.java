package org.whence.compiler.pool;

import org.whence.probability.Elementary;

/**
 * One row's share of people, on the logit scale.
 *
 * @param logit log odds, with half a person added to either side (Jeffreys) so that 0 and all have one; the half is weighted like everybody else
 * @param variance its sampling variance
 */
public record Share(double logit, double variance) {
    private static final double JEFFREYS = 0.5;

    /**
     * A share of {@code n} people counted for {@code weight} each.
     *
     * @param hits how many of them, 0 to n
     * @param n group size, positive
     * @param weight what a person counts, 1 or less for spectrum
     */
    public static Share of(double hits, double n, double weight) {
        double yes = (hits + JEFFREYS) * weight;
        double no = (n - hits + JEFFREYS) * weight;
        return new Share(Elementary.log(yes / no), 1.0 / yes + 1.0 / no);
    }

    /** An estimate of {@code p} that counts for {@code n} people; no correction, since nobody was counted. */
    public static Share estimate(double p, double n) {
        double bounded = Math.min(Math.max(p, 0.005), 0.995);
        return new Share(Elementary.log(bounded / (1.0 - bounded)), 1.0 / (n * bounded * (1.0 - bounded)));
    }
}
