package org.whence.probability;

/** The logit scale: log odds, on which figures are pooled and drawn. */
public final class Logit {
    /** π/8, of the normal approximation to the logistic. */
    private static final double NORMAL_TO_LOGISTIC = 0.39269908169872414;

    private Logit() {}

    /**
     * Log odds of a probability, {@code ln(p / (1 − p))}.
     *
     * @param p strictly between 0 and 1
     */
    public static double of(double p) {
        return Elementary.log(p / (1.0 - p));
    }

    /** The probability whose log odds are {@code x}: {@code 1 / (1 + e^−x)}. */
    public static double inverse(double x) {
        return 1.0 / (Elementary.exp(-x) + 1.0);
    }

    /**
     * What the log odds of an expected probability are multiplied by to give the median log odds, {@code √(1 + π s²/8)} (MacKay 1992, Neural Computation 4:720–736,
     * equation 10).
     *
     * @param spread standard deviation {@code s} on the logit scale
     */
    public static double stretch(double spread) {
        return Math.sqrt(spread * spread * NORMAL_TO_LOGISTIC + 1.0);
    }
}
