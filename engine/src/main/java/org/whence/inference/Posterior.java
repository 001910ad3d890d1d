package org.whence.inference;

import java.util.ArrayList;
import java.util.List;
import org.whence.knowledge.Tissue;
import org.whence.observation.Person;
import org.whence.observation.Presentation;

/**
 * The exact posterior over all combinations for one person on one side.
 *
 * <p>Bayes' theorem over the enumerated combinations: prior weight times the probability of what is known, summed and normalised. Nothing is approximated.
 */
public final class Posterior {
    /** Weights are brought back near one after so many factors, lest their product leaves the range of numbers. */
    static final int RESCALE_EVERY = 16;

    private final Network network;
    private final Presentation presentation;
    private final List<Factor> factors;
    private final double[] weights;
    private final double[] marginals;
    private final double[] priorMarginals;

    private Posterior(Network network, Presentation presentation, List<Factor> factors, double[] weights, double[] prior) {
        this.network = network;
        this.presentation = presentation;
        this.factors = factors;
        this.weights = weights;
        this.marginals = network.combinations().marginals(weights);
        this.priorMarginals = prior;
    }

    /** The posterior of a person in a setting who presents like this. */
    public static Posterior of(Network network, Person person, String settingId, Presentation presentation) {
        double[] weights = network.priorWeights(settingId, person);
        normalise(weights);
        double[] prior = network.combinations().marginals(weights);
        List<Factor> factors = factors(network, presentation);
        int since = 0;
        for (Factor factor : factors) {
            factor.projection().multiply(weights, factor.byCode());
            if (++since == RESCALE_EVERY) {
                normalise(weights);
                since = 0;
            }
        }
        normalise(weights);
        return new Posterior(network, presentation, factors, weights, prior);
    }

    private static List<Factor> factors(Network network, Presentation presentation) {
        List<Factor> factors = new ArrayList<>();
        boolean[] clusterKnown = new boolean[network.clusters().size()];
        for (int f : presentation.known()) {
            if (network.clusterOf(f) >= 0) {
                clusterKnown[network.clusterOf(f)] = true;
            } else if (!network.model().likelihoods().get(f).targets().isEmpty()) {
                factors.add(Factor.of(network, f, presentation.states()[f]));
            }
        }
        presentation.counts().forEach(count -> clusterKnown[network.clusterOf(count.findings().get(0))] = true);
        for (int c = 0; c < clusterKnown.length; c++) {
            if (clusterKnown[c]) {
                factors.add(Factor.of(network.clusters().get(c), presentation));
            }
        }
        return factors;
    }

    /** Divides by the sum. */
    static void normalise(double[] weights) {
        double sum = 0.0;
        for (double w : weights) {
            sum += w;
        }
        for (int h = 0; h < weights.length; h++) {
            weights[h] = weights[h] / sum;
        }
    }

    /** The network it was computed in. */
    public Network network() {
        return network;
    }

    /** What was known. */
    public Presentation presentation() {
        return presentation;
    }

    /** Posterior probability that {@code target} is active. */
    public double probability(int target) {
        return marginals[target];
    }

    /** Its probability before anything was known. */
    public double prior(int target) {
        return priorMarginals[target];
    }

    /** Posterior probability of one combination. */
    public double combination(int h) {
        return weights[h];
    }

    /** Probability that none of the targets is active. */
    public double none() {
        return weights[0];
    }

    /** Probability that at least one target of a tissue is active. */
    public double tissue(Tissue tissue) {
        boolean[] wanted = new boolean[marginals.length];
        for (int s = 0; s < wanted.length; s++) {
            wanted[s] = network.model().targets().get(s).tissue() == tissue;
        }
        return any(wanted, weights);
    }

    /** Probability that at least one target of a group is active; several active members count as one cause. */
    public double group(String group) {
        return group(group, weights);
    }

    /** The same under other weights of the combinations. */
    double group(String group, double[] others) {
        boolean[] wanted = new boolean[marginals.length];
        for (int s = 0; s < wanted.length; s++) {
            wanted[s] = network.model().targets().get(s).groups().contains(group);
        }
        return any(wanted, others);
    }

    private double any(boolean[] wanted, double[] weights) {
        Combinations all = network.combinations();
        double sum = 0.0;
        for (int h = 0; h < weights.length; h++) {
            if (all.touches(h, wanted)) {
                sum += weights[h];
            }
        }
        return sum;
    }

    /** Weight of every combination had {@code finding} not been known. */
    double[] without(int finding) {
        Factor factor = factorOf(finding);
        double[] ratio = factor.withoutRatio(presentation, finding);
        double[] changed = weights.clone();
        factor.projection().multiply(changed, ratio);
        normalise(changed);
        return changed;
    }

    private Factor factorOf(int finding) {
        int cluster = network.clusterOf(finding);
        for (Factor factor : factors) {
            boolean holds = cluster < 0 ? factor.finding() == finding : factor.cluster() == network.clusters().get(cluster);
            if (holds) {
                return factor;
            }
        }
        throw new IllegalArgumentException("nothing is known of finding " + finding);
    }

    List<Factor> factors() {
        return factors;
    }

    /** What this posterior predicts of findings not yet known. */
    public Predictions predictions() {
        return new Predictions(this);
    }

    /**
     * Probability of a state of a finding not yet known, for every combination.
     *
     * @param finding index of the finding
     * @param state index of the state
     * @return one number for each combination, in the order of {@link Combinations}
     */
    public double[] predictive(int finding, int state) {
        return predictions().of(finding, state);
    }
}
