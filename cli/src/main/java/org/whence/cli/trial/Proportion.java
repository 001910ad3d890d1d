package org.whence.cli.trial;

import org.whence.probability.CredibleInterval;

/**
 * A share of people or cases with its 95 % score interval (Wilson 1927, Journal of the American Statistical Association 22:209–212).
 *
 * @param hits how many
 * @param n of how many
 */
public record Proportion(double hits, double n) {
    private static final double Z = 1.959963984540054;

    /** The share, or 0 of nobody. */
    public double value() {
        return n == 0 ? 0.0 : hits / n;
    }

    /** Its interval; everything when there is nobody. */
    public CredibleInterval interval() {
        if (n == 0) {
            return new CredibleInterval(0.0, 1.0);
        }
        double p = value();
        double centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
        return new CredibleInterval(Math.max(0.0, centre - half), Math.min(1.0, centre + half));
    }

    /** Whether {@code value} lies in the interval. */
    public boolean holds(double value) {
        CredibleInterval interval = interval();
        return value >= interval.low() && value <= interval.high();
    }
}
