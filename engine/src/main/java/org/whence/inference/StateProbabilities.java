package org.whence.inference;

import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;

/** How several causes of one finding combine. Each cause alone gives exactly its own figure. */
final class StateProbabilities {
    private StateProbabilities() {}

    /**
     * Probability of each state given the causes that have a figure for it.
     *
     * @param kind how the states relate
     * @param leak probabilities with no cause active
     * @param causes probabilities under each active cause alone; may be empty
     */
    static double[] of(FindingKind kind, double[] leak, double[][] causes) {
        if (causes.length == 0) {
            return leak;
        }
        if (causes.length == 1) {
            return causes[0];
        }
        return switch (kind) {
            case BINARY -> binary(leak[Finding.PRESENT], causes);
            case ORDINAL -> worst(causes);
            case CATEGORICAL -> mixture(causes);
        };
    }

    private static double[] binary(double leak, double[][] causes) {
        double[] present = new double[causes.length];
        for (int i = 0; i < present.length; i++) {
            present[i] = causes[i][Finding.PRESENT];
        }
        double p = noisyOr(leak, present);
        return new double[] {1.0 - p, p};
    }

    /**
     * Noisy-OR with leak (Henrion 1989; Pearl 1988, section 4.3.2), {@code 1 − (1 − b·Π μ)·Π (1 − λ)} with {@code λ = 1 − (1 − p)/(1 − b)} for a cause that makes
     * the finding likelier than the leak and {@code μ = p/b} for one that makes it rarer: such a cause acts on the leak only, so that it never hides what another
     * cause produces.
     *
     * @param leak b, strictly between 0 and 1
     * @param present p of each active cause
     */
    static double noisyOr(double leak, double[] present) {
        double leaking = leak;
        double spared = 1.0;
        for (double p : present) {
            if (p >= leak) {
                spared = (1.0 - p) / (1.0 - leak) * spared;
            } else {
                leaking = p / leak * leaking;
            }
        }
        return 1.0 - (1.0 - leaking) * spared;
    }

    /** The worst of independent causes: {@code P(X ≤ k) = Π P_i(X ≤ k)}. */
    private static double[] worst(double[][] causes) {
        int states = causes[0].length;
        double[] result = new double[states];
        double[] upTo = new double[causes.length];
        double before = 0.0;
        for (int k = 0; k < states; k++) {
            double together = 1.0;
            for (int i = 0; i < causes.length; i++) {
                upTo[i] += causes[i][k];
                together *= upTo[i];
            }
            result[k] = k == states - 1 ? 1.0 - before : together - before;
            before = together;
        }
        return result;
    }

    private static double[] mixture(double[][] causes) {
        double[] result = new double[causes[0].length];
        for (double[] cause : causes) {
            for (int k = 0; k < result.length; k++) {
                result[k] = cause[k] / causes.length + result[k];
            }
        }
        return result;
    }
}
