package org.whence.inference;

import org.whence.knowledge.Finding;
import org.whence.knowledge.Likelihood;

/** The figures of one finding for every distinct subset of its causes. */
final class FindingTable {
    private final Projection projection;
    private final double[][] byState;

    private FindingTable(Projection projection, double[][] byState) {
        this.projection = projection;
        this.byState = byState;
    }

    /** The table of a finding over the subsets of {@code projection}, which must tell all its causes apart. */
    static FindingTable of(Finding finding, Likelihood likelihood, Projection projection) {
        int states = finding.states().size();
        double[][] byState = new double[states][projection.size()];
        for (int code = 0; code < projection.size(); code++) {
            double[][] causes = causes(likelihood, projection.subset(code));
            double[] p = StateProbabilities.of(finding.kind(), likelihood.leak().probabilities(), causes);
            for (int state = 0; state < states; state++) {
                byState[state][code] = p[state];
            }
        }
        return new FindingTable(projection, byState);
    }

    private static double[][] causes(Likelihood likelihood, int[] subset) {
        int[] places = likelihood.placesOf(subset);
        double[][] causes = new double[places.length][];
        for (int i = 0; i < places.length; i++) {
            causes[i] = likelihood.figures().get(places[i]).probabilities();
        }
        return causes;
    }

    /** Which targets have a figure for this finding. */
    static void mark(Likelihood likelihood, boolean[] relevant) {
        for (int target : likelihood.targets()) {
            relevant[target] = true;
        }
    }

    Projection projection() {
        return projection;
    }

    int states() {
        return byState.length;
    }

    /** Probability of a state, for each subset. */
    double[] state(int state) {
        return byState[state];
    }
}
