package org.whence.inference;

import java.util.ArrayList;
import java.util.List;
import org.whence.explanation.Reason;
import org.whence.knowledge.EvidenceItem;
import org.whence.knowledge.Figure;
import org.whence.knowledge.Model;
import org.whence.probability.Elementary;

/** The weight of every known finding for every target: how far the log odds move when it is left out. */
final class Reasons {
    /** Weights smaller than this, in bits, are not reasons. */
    private static final double ASSUMED_SMALLEST = 0.05;

    private final Posterior posterior;
    private final List<Integer> telling = new ArrayList<>();
    /** For each telling finding the weights of the combinations had it not been known. */
    private final List<double[]> without = new ArrayList<>();
    private final List<double[]> bits = new ArrayList<>();

    private Reasons(Posterior posterior) {
        this.posterior = posterior;
        Model model = posterior.network().model();
        for (int f : posterior.presentation().known()) {
            if (!model.likelihoods().get(f).targets().isEmpty()) {
                telling.add(f);
                double[] weights = posterior.without(f);
                without.add(weights);
                bits.add(moved(posterior.network().combinations().marginals(weights)));
            }
        }
    }

    static Reasons of(Posterior posterior) {
        return new Reasons(posterior);
    }

    private double[] moved(double[] marginals) {
        double[] result = new double[marginals.length];
        for (int s = 0; s < result.length; s++) {
            result[s] = logOdds(posterior.probability(s)) - logOdds(marginals[s]);
        }
        return result;
    }

    private static double logOdds(double p) {
        double safe = Math.min(Math.max(p, 1e-300), 1.0 - 1e-16);
        return Elementary.log2(safe / (1.0 - safe));
    }

    /** Reasons for (positive) and against (negative) a target, the heaviest first. */
    List<Reason> forTarget(int target) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < telling.size(); i++) {
            add(telling.get(i), bits.get(i)[target], target, reasons);
        }
        return sorted(reasons);
    }

    /**
     * Reasons for and against any member of a group being at fault: what tells two roots apart weighs little for either, what tells of a root at all stands here.
     *
     * @param shown index of the member whose rows are shown
     */
    List<Reason> forGroup(String group, int shown) {
        double now = logOdds(posterior.group(group));
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < telling.size(); i++) {
            add(telling.get(i), now - logOdds(posterior.group(group, without.get(i))), shown, reasons);
        }
        return sorted(reasons);
    }

    private void add(int finding, double weight, int target, List<Reason> reasons) {
        if (Math.abs(weight) >= ASSUMED_SMALLEST) {
            reasons.add(new Reason(finding, posterior.presentation().states()[finding], weight, rows(finding, target)));
        }
    }

    private static List<Reason> sorted(List<Reason> reasons) {
        reasons.sort((a, b) -> Double.compare(Math.abs(b.bits()), Math.abs(a.bits())));
        return List.copyOf(reasons);
    }

    private List<EvidenceItem> rows(int finding, int target) {
        Model model = posterior.network().model();
        Figure figure = model.likelihoods().get(finding).figureFor(target);
        List<EvidenceItem> rows = new ArrayList<>();
        for (int row : figure.rows()) {
            rows.add(model.items().get(row));
        }
        return List.copyOf(rows);
    }
}
