package org.whence.cli.parameters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whence.knowledge.Figure;
import org.whence.knowledge.Likelihood;
import org.whence.knowledge.Model;

/**
 * What one state of a finding says about a target.
 *
 * @param finding number of the finding
 * @param state number of the state
 * @param bits weight against the leak; positive speaks for the target
 * @param rows numbers of the rows behind the target's figure
 */
record Telling(int finding, int state, double bits, List<Integer> rows) {

    /** Every state of every finding with a figure for a target, those that speak most for it first. */
    static List<Telling> about(Model model, int target) {
        List<Telling> all = new ArrayList<>();
        for (int f = 0; f < model.findings().size(); f++) {
            Likelihood likelihood = model.likelihoods().get(f);
            int place = likelihood.placeOf(target);
            if (place >= 0) {
                add(all, f, likelihood.figures().get(place), likelihood.leak());
            }
        }
        all.sort(Comparator.comparingDouble((Telling t) -> -t.bits()).thenComparingInt(Telling::finding).thenComparingInt(Telling::state));
        return List.copyOf(all);
    }

    private static void add(List<Telling> all, int finding, Figure figure, Figure leak) {
        for (int state = 0; state < figure.probabilities().length; state++) {
            all.add(new Telling(finding, state, AnswerWeight.bits(figure, leak, state), figure.rows()));
        }
    }
}
