package org.whence.probability;

/**
 * A 95 % interval of the posterior: what the studies' sizes leave open. Ours; a study's own interval is a confidence interval.
 *
 * @param low 2.5 % quantile, from 0 to 1
 * @param high 97.5 % quantile, at least {@code low}
 */
public record CredibleInterval(double low, double high) {
    /** Checks the order of the bounds. */
    public CredibleInterval {
        if (!(low >= 0 && low <= high && high <= 1)) {
            throw new IllegalArgumentException("an interval needs 0 <= low <= high <= 1, not [" + low + ", " + high + "]");
        }
    }

    /** This interval, widened where needed so that it holds {@code value}. */
    public CredibleInterval including(double value) {
        return new CredibleInterval(Math.min(low, value), Math.max(high, value));
    }
}
