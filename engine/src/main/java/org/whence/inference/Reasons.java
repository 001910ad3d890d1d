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
    private final List<double[]> bits = new ArrayList<>();

    private Reasons(Posterior posterior) {
        this.posterior = posterior;
        Model model = posterior.network().model();
        for (int f : posterior.presentation().known()) {
            if (!model.likelihoods().get(f).targets().isEmpty()) {
                telling.add(f);
                bits.add(weights(f));
            }
        }
    }

    static Reasons of(Posterior posterior) {
        return new Reasons(posterior);
    }

    private double[] weights(int finding) {
        double[] without = posterior.without(finding);
        double[] result = new double[without.length];
        for (int s = 0; s < result.length; s++) {
            result[s] = logOdds(posterior.probability(s)) - logOdds(without[s]);
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
            double weight = bits.get(i)[target];
            if (Math.abs(weight) >= ASSUMED_SMALLEST) {
                int f = telling.get(i);
                reasons.add(new Reason(f, posterior.presentation().states()[f], weight, rows(f, target)));
            }
        }
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
