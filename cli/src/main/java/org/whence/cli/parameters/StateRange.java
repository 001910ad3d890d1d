package org.whence.cli.parameters;

import java.util.List;
import java.util.stream.IntStream;
import org.whence.knowledge.Figure;
import org.whence.knowledge.Finding;
import org.whence.probability.Elementary;
import org.whence.probability.Logit;

/**
 * How likely a state is under one cause: what is expected, and what a new clinic may see.
 *
 * @param label the state
 * @param probability expected probability
 * @param low lower end of the 95 % range
 * @param high its upper end
 */
public record StateRange(String label, double probability, double low, double high) {
    private static final double Z = 1.959963984540054;

    /**
     * The ranges of a figure, as the engine draws them: one for a yes/no finding, one for each step of an ordered one, one for each state of one without order.
     */
    public static List<StateRange> of(Finding finding, Figure figure) {
        int states = finding.states().size();
        return switch (finding.kind()) {
            case BINARY -> List.of(reaching(Finding.PRESENT, finding.states().get(Finding.PRESENT), figure));
            case ORDINAL -> IntStream.range(1, states).mapToObj(k -> reaching(k, step(finding, k), figure)).toList();
            case CATEGORICAL -> IntStream.range(0, states).mapToObj(k -> tilted(k, finding.states().get(k), figure)).toList();
        };
    }

    private static String step(Finding finding, int state) {
        boolean last = state == finding.states().size() - 1;
        return finding.states().get(state) + (last ? "" : " or beyond");
    }

    /** This state or any above it: log odds around the figure's median. */
    private static StateRange reaching(int state, String label, Figure figure) {
        double p = 0.0;
        for (int k = state; k < figure.probabilities().length; k++) {
            p += figure.probabilities()[k];
        }
        double median = median(p, figure);
        return new StateRange(label, p, Logit.inverse(median - figure.spread() * Z), Logit.inverse(median + figure.spread() * Z));
    }

    /** Median log odds of a probability that the figure expects. */
    static double median(double probability, Figure figure) {
        return Logit.of(probability) * Logit.stretch(figure.spread());
    }

    /** States without order: every second one gains what the others lose. */
    private static StateRange tilted(int state, String label, Figure figure) {
        double some = tilted(state, figure, Elementary.exp(figure.spread() * Z));
        double other = tilted(state, figure, Elementary.exp(figure.spread() * -Z));
        return new StateRange(label, figure.probabilities()[state], Math.min(some, other), Math.max(some, other));
    }

    private static double tilted(int state, Figure figure, double up) {
        double sum = 0.0;
        for (int k = 0; k < figure.probabilities().length; k++) {
            sum += weight(k, figure, up);
        }
        return weight(state, figure, up) / sum;
    }

    private static double weight(int state, Figure figure, double up) {
        double p = figure.probabilities()[state];
        return state % 2 == 0 ? p * up : p / up;
    }
}
