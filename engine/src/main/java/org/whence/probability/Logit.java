package org.whence.probability;

/** The logit scale: log odds, on which figures are pooled and drawn. */
public final class Logit {
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
}
