package org.whence.cli.parameters;

import org.whence.knowledge.Figure;
import org.whence.probability.Elementary;

/** How much an answer about one finding tells about one target, in bits. */
public final class AnswerWeight {
    private AnswerWeight() {}

    /** Weight of a state for a target against none of the targets: {@code log2(P(state | target) / P(state | leak))}. */
    public static double bits(Figure target, Figure leak, int state) {
        return Elementary.log2(target.probabilities()[state] / leak.probabilities()[state]);
    }

    /** Weight to expect of an answer from people with the target, whichever way it speaks: {@code Σ P(state | target) · |bits|}. */
    public static double expected(Figure target, Figure leak) {
        double sum = 0.0;
        for (int state = 0; state < target.probabilities().length; state++) {
            sum += target.probabilities()[state] * Math.abs(bits(target, leak, state));
        }
        return sum;
    }
}
