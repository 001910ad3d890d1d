package org.whence.knowledge;

import java.util.List;

/**
 * How likely each state of a finding is under one cause, and the rows that say so.
 *
 * <p>The probabilities are expected ones for a new clinic: since a person's finding meets each figure once, the posterior that integrates over what the rows leave
 * open is the posterior with these expectations.
 *
 * @param probabilities one probability for each state, none of them zero (no answer is beyond all evidence), summing to one
 * @param spread standard deviation on the logit scale, predictive for a new clinic
 * @param parameter number of the figure in the model's draws
 * @param rows indices of the evidence items behind it
 */
public record Figure(double[] probabilities, double spread, int parameter, List<Integer> rows) {
    /** No share is nearer to nobody or to everybody than this: no answer is beyond all evidence. */
    public static final double SMALLEST = 0.005;

    /** A share kept from {@link #SMALLEST} to {@code 1 − SMALLEST}. */
    public static double bounded(double share) {
        return Math.min(Math.max(share, SMALLEST), 1.0 - SMALLEST);
    }

    /** Probability of the state {@code present} of a binary finding. */
    public double present() {
        return probabilities[Finding.PRESENT];
    }
}
