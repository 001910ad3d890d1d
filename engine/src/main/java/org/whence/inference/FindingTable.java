package org.whence.inference;

import org.whence.knowledge.Finding;
import org.whence.knowledge.Likelihood;

/** The figures of one finding for every distinct subset of its causes. */
final class FindingTable {
    private final Projection projection;
    private final int[] places;
    private final double[][] byState;

    private FindingTable(Projection projection, int[] places, double[][] byState) {
        this.projection = projection;
        this.places = places;
        this.byState = byState;
    }

    /** The table of a finding. */
    static FindingTable of(Finding finding, Likelihood likelihood, Combinations combinations) {
        boolean[] relevant = new boolean[combinations.targets()];
        mark(likelihood, relevant);
        Projection projection = Projection.of(combinations, relevant);
        int[] places = places(likelihood, combinations.targets());
        double[][] byState = new double[finding.states().size()][projection.size()];
        for (int code = 0; code < projection.size(); code++) {
            double[][] figures = figures(likelihood, distinct(projection.subset(code), places));
            double[] p = StateProbabilities.of(finding.kind(), likelihood.leak().probabilities(), figures);
            for (int state = 0; state < p.length; state++) {
                byState[state][code] = p[state];
            }
        }
        return new FindingTable(projection, places, byState);
    }

    /** For each target the place of its figure; members of a group that share one figure share its place. */
    private static int[] places(Likelihood likelihood, int targets) {
        int[] places = new int[targets];
        for (int i = 0; i < likelihood.targets().size(); i++) {
            places[likelihood.targets().get(i)] = firstLike(likelihood, i);
        }
        return places;
    }

    private static int firstLike(Likelihood likelihood, int place) {
        int parameter = likelihood.figures().get(place).parameter();
        int first = 0;
        while (likelihood.figures().get(first).parameter() != parameter) {
            first++;
        }
        return first;
    }

    /** Places of a subset's figures, each once: several active members of a group count as one cause. */
    private static int[] distinct(int[] subset, int[] places) {
        int[] causes = new int[subset.length];
        int size = 0;
        for (int target : subset) {
            int place = places[target];
            boolean known = false;
            for (int i = 0; i < size; i++) {
                known |= causes[i] == place;
            }
            if (!known) {
                causes[size++] = place;
            }
        }
        return size == causes.length ? causes : java.util.Arrays.copyOf(causes, size);
    }

    private static double[][] figures(Likelihood likelihood, int[] places) {
        double[][] figures = new double[places.length][];
        for (int i = 0; i < places.length; i++) {
            figures[i] = likelihood.figures().get(places[i]).probabilities();
        }
        return figures;
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

    /** Places of the figures that are active in a subset, each once. */
    int[] causes(int code) {
        return distinct(projection.subset(code), places);
    }

    /** Probability of a state, for each subset. */
    double[] state(int state) {
        return byState[state];
    }
}
