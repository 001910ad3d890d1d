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
    /** π/8, of the normal approximation to the logistic. */
    private static final double NORMAL_TO_LOGISTIC = 0.39269908169872414;

    /**
     * What the log odds of the expected probability are multiplied by to give the median log odds of a new clinic, {@code √(1 + π s²/8)} (MacKay 1992, Neural
     * Computation 4:720–736, equation 10).
     */
    public double stretch() {
        return Math.sqrt(spread * spread * NORMAL_TO_LOGISTIC + 1.0);
    }

    /** Probability of the state {@code present} of a binary finding. */
    public double present() {
        return probabilities[Finding.PRESENT];
    }
}
