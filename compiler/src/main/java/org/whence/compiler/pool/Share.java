package org.whence.compiler.pool;

import org.whence.probability.Elementary;
import org.whence.probability.Logit;

/**
 * One row's share of people, on the logit scale.
 *
 * @param logit log odds, with half a person added to either side (Jeffreys) so that 0 and all have one; the half is weighted like everybody else
 * @param variance its sampling variance
 */
public record Share(double logit, double variance) {
    private static final double JEFFREYS = 0.5;
    private static final double SMALLEST = 0.001;

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

    /**
     * An estimate that counts for {@code n} people.
     *
     * <p>An estimate is the share expected of a new clinic, so its median lies further out. Taken for the median, the estimate that eight in a thousand ordinary people
     * have a warning sign would have meant that seven in a hundred are expected to.
     *
     * @param p expected share, 0 to 1
     * @param n effective number of people, positive
     */
    public static Share estimate(double p, double n) {
        double bounded = Math.min(Math.max(p, SMALLEST), 1.0 - SMALLEST);
        double variance = 1.0 / (n * bounded + JEFFREYS) + 1.0 / (n * (1.0 - bounded) + JEFFREYS);
        return new Share(Logit.of(bounded) * Logit.stretch(Math.sqrt(variance)), variance);
    }
}
