package org.whence.cli.trial;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.whence.inference.Network;
import org.whence.inference.Posterior;
import org.whence.knowledge.Cluster;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;
import org.whence.observation.Person;
import org.whence.observation.Presentation;
import org.whence.probability.Normal;

/** People of one clinic: their sources drawn from the prior, their findings from the figures, correlated by a continuous factor for each cluster. */
final class Population {
    private final Network network;
    private final Posterior prior;
    /** For finding, state: probability under every combination; filled when first needed. */
    private final double[][][] marginals;

    Population(Network network, String setting) {
        this.network = network;
        int[] nothing = new int[network.model().findings().size()];
        Arrays.fill(nothing, Presentation.NOT_KNOWN);
        this.prior = Posterior.of(network, Person.UNKNOWN, setting, new Presentation(nothing, List.of(), Side.MIDLINE));
        this.marginals = new double[nothing.length][][];
    }

    /**
     * Somebody.
     *
     * @param combination number of the combination of targets active
     * @param states state of every finding
     */
    record Somebody(int combination, int[] states) {}

    Somebody draw(SplittableRandom random) {
        Model model = network.model();
        int h = combination(random.nextDouble());
        int[] states = new int[model.findings().size()];
        double[] factors = new double[states.length];
        double[] loadings = new double[states.length];
        for (Cluster cluster : model.clusters()) {
            double z = random.nextGaussian();
            for (int m = 0; m < cluster.findings().size(); m++) {
                factors[cluster.findings().get(m)] = z;
                loadings[cluster.findings().get(m)] = cluster.loadings().get(m);
            }
        }
        for (int f = 0; f < states.length; f++) {
            states[f] = state(f, h, factors[f], loadings[f], random);
        }
        return new Somebody(h, states);
    }

    private int combination(double u) {
        double left = u;
        int last = network.combinations().size() - 1;
        for (int h = 0; h < last; h++) {
            left -= prior.combination(h);
            if (left < 0) {
                return h;
            }
        }
        return last;
    }

    private int state(int f, int h, double factor, double loading, SplittableRandom random) {
        double[][] byState = marginals(f);
        if (network.model().findings().get(f).kind() == FindingKind.CATEGORICAL) {
            double left = random.nextDouble();
            int state = 0;
            while (state < byState.length - 1 && (left -= byState[state][h]) >= 0) {
                state++;
            }
            return state;
        }
        double height = factor * loading + random.nextGaussian();
        double atLeast = 0;
        for (int k = byState.length - 1; k > 0; k--) {
            atLeast += byState[k][h];
            if (height > -Normal.quantile(Math.min(Math.max(atLeast, 1e-9), 1 - 1e-9)) * Math.sqrt(1 + loading * loading)) {
                return k;
            }
        }
        return 0;
    }

    private double[][] marginals(int f) {
        if (marginals[f] == null) {
            int states = network.model().findings().get(f).states().size();
            marginals[f] = new double[states][];
            for (int k = 0; k < states; k++) {
                marginals[f][k] = prior.predictive(f, k);
            }
        }
        return marginals[f];
    }

    Network network() {
        return network;
    }
}
