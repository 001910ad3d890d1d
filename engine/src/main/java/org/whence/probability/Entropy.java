package org.whence.probability;

/** Shannon entropy in bits (Shannon 1948, A mathematical theory of communication, section 6). */
public final class Entropy {
    private Entropy() {}

    /** Entropy of a yes/no variable that is true with probability {@code p}; 0 at 0 and 1. */
    public static double binary(double p) {
        return term(p) + term(1.0 - p);
    }

    /** {@code −p log2 p}, the part of one value of probability {@code p}; 0 when {@code p} is not positive. */
    public static double term(double p) {
        return p > 0 ? -(Elementary.log2(p) * p) : 0.0;
    }
}
