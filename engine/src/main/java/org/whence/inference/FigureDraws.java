package org.whence.inference;

import org.whence.knowledge.Figure;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Likelihood;
import org.whence.probability.Elementary;
import org.whence.probability.Logit;
import org.whence.probability.Stratified;

/**
 * The figures of one finding in every draw. Each is drawn on the logit scale around its median with the spread its rows leave for a new clinic; the states of an
 * ordered finding move together.
 *
 * <p>The draws stand side by side, so that a computer takes several at once.
 */
final class FigureDraws {
    /** A drawn figure keeps this far from 0 and 1, unless its own expectation is nearer. */

    private final Finding finding;
    private final Likelihood likelihood;
    private final Stratified draws;

    FigureDraws(Finding finding, Likelihood likelihood, Stratified draws) {
        this.finding = finding;
        this.likelihood = likelihood;
        this.draws = draws;
    }

    /** Probability of exactly this state: for each set of causes, each draw. */
    double[][] state(int[][] causes, int state) {
        if (finding.kind() == FindingKind.CATEGORICAL) {
            return mixed(causes, state, state + 1);
        }
        double[][] result = atLeast(causes, state);
        if (state < finding.states().size() - 1) {
            double[][] above = atLeast(causes, state + 1);
            for (int c = 0; c < result.length; c++) {
                subtract(result[c], above[c]);
            }
        }
        return result;
    }

    private static void subtract(double[] from, double[] what) {
        for (int d = 0; d < from.length; d++) {
            from[d] = from[d] - what[d];
        }
    }

    /** Probability of this state or any above it: for each set of causes, each draw; one for the first state. */
    double[][] atLeast(int[][] causes, int state) {
        if (finding.kind() == FindingKind.CATEGORICAL) {
            return mixed(causes, state, finding.states().size());
        }
        double[][] result = new double[causes.length][draws.count()];
        double[][] figures = new double[likelihood.figures().size()][];
        double[] leak = state == 0 ? new double[0] : cumulative(likelihood.leak(), state);
        for (int c = 0; c < causes.length; c++) {
            if (state == 0) {
                java.util.Arrays.fill(result[c], 1.0);
            } else {
                combine(causes[c], leak, figures, state, result[c]);
            }
        }
        return result;
    }

    private void combine(int[] places, double[] leak, double[][] figures, int state, double[] result) {
        for (int place : places) {
            if (figures[place] == null) {
                figures[place] = cumulative(likelihood.figures().get(place), state);
            }
        }
        if (places.length == 0) {
            System.arraycopy(leak, 0, result, 0, result.length);
        } else if (places.length == 1) {
            System.arraycopy(figures[places[0]], 0, result, 0, result.length);
        } else {
            several(places, leak, figures, result);
        }
    }

    private void several(int[] places, double[] leak, double[][] figures, double[] result) {
        double[] present = new double[places.length];
        boolean binary = finding.kind() == FindingKind.BINARY;
        for (int d = 0; d < result.length; d++) {
            for (int i = 0; i < places.length; i++) {
                present[i] = figures[places[i]][d];
            }
            result[d] = binary ? StateProbabilities.noisyOr(leak[d], present) : worst(present);
        }
    }

    /** Share at or above a state under the worst of independent causes. */
    private static double worst(double[] atLeast) {
        double below = 1.0;
        for (double p : atLeast) {
            below = (1.0 - p) * below;
        }
        return 1.0 - below;
    }

    private double[] cumulative(Figure figure, int state) {
        double above = 0.0;
        for (int k = state; k < figure.probabilities().length; k++) {
            above += figure.probabilities()[k];
        }
        double median = Logit.of(above) * Logit.stretch(figure.spread());
        double low = Math.min(Figure.SMALLEST, above);
        double high = Math.max(1.0 - Figure.SMALLEST, above);
        double[] normals = draws.normals(figure.parameter());
        double[] result = new double[normals.length];
        for (int d = 0; d < result.length; d++) {
            double p = Logit.inverse(normals[d] * figure.spread() + median);
            result[d] = Math.min(Math.max(p, low), high);
        }
        return result;
    }

    /** Without an order the causes mix, and there is no one direction: every second state gains what the others lose. */
    private double[][] mixed(int[][] causes, int from, int to) {
        double[][] result = new double[causes.length][draws.count()];
        for (int c = 0; c < causes.length; c++) {
            if (causes[c].length == 0) {
                addTilted(likelihood.leak(), from, to, 1.0, result[c]);
            }
            for (int place : causes[c]) {
                addTilted(likelihood.figures().get(place), from, to, 1.0 / causes[c].length, result[c]);
            }
        }
        return result;
    }

    private void addTilted(Figure figure, int from, int to, double share, double[] result) {
        double[] normals = draws.normals(figure.parameter());
        double[] p = figure.probabilities();
        for (int d = 0; d < result.length; d++) {
            double up = Elementary.exp(normals[d] * figure.spread());
            double sum = 0.0;
            double wanted = 0.0;
            for (int k = 0; k < p.length; k++) {
                double tilted = k % 2 == 0 ? p[k] * up : p[k] / up;
                sum += tilted;
                wanted += k >= from && k < to ? tilted : 0.0;
            }
            result[d] = wanted / sum * share + result[d];
        }
    }
}
