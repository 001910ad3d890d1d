package org.whence.cli.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whence.compiler.fit.Mixture;
import org.whence.inference.Network;
import org.whence.inference.Posterior;
import org.whence.knowledge.Model;
import org.whence.knowledge.PriorRatio;
import org.whence.knowledge.Side;
import org.whence.observation.Person;
import org.whence.observation.Presentation;

/** What the model says of a composite: the share of people it is positive in, worked out from its parts by walking through all their states. */
final class CompositeModel {
    /** An age in the middle of each band of {@link Model#AGE_BANDS}. */
    private static final int[] AGES = {24, 35, 45, 55, 65, 75, 84};
    /** Shares of the bands in the population the anchors hold for. */
    private final double[] ageShares;

    private final Network network;
    private final Map<List<Integer>, Integer> numberOf = new HashMap<>();

    CompositeModel(Network network, double[] ageShares) {
        this.network = network;
        this.ageShares = ageShares;
        for (int h = 0; h < network.combinations().size(); h++) {
            numberOf.put(Arrays.stream(network.combinations().members(h)).boxed().toList(), h);
        }
    }

    /** Share of a group of people, all of whom have the {@code given} findings, in whom the rule is positive. */
    double share(CompositeRule rule, Mixture people, List<Integer> given) {
        double[][] byAge = positive(rule, given);
        double sum = 0.0;
        for (Mixture.Part part : people.parts()) {
            int h = numberOf.get(Arrays.stream(part.targets()).boxed().toList());
            double[] ages = ages(part.targets());
            for (int a = 0; a < AGES.length; a++) {
                sum += byAge[a][h] * ages[a] * part.share();
            }
        }
        return sum;
    }

    private double[] ages(int[] targets) {
        double[] shares = ageShares.clone();
        for (PriorRatio ratio : network.model().ratios()) {
            if (ratio.factor().equals("age") && Arrays.stream(targets).anyMatch(s -> s == ratio.target())) {
                shares[Model.AGE_BANDS.indexOf(ratio.level())] *= ratio.ratio();
            }
        }
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(s -> s / sum).toArray();
    }

    /** For each age and combination the probability that the rule is positive. */
    private double[][] positive(CompositeRule rule, List<Integer> given) {
        double[][] result = new double[AGES.length][network.combinations().size()];
        int[] nothing = new int[network.model().findings().size()];
        Arrays.fill(nothing, Presentation.NOT_KNOWN);
        double[] certain = new double[network.combinations().size()];
        Arrays.fill(certain, 1.0);
        Map<Integer, Integer> states = new HashMap<>();
        Presentation known = new Presentation(nothing, List.of(), Side.MIDLINE);
        List<Integer> left = new ArrayList<>(rule.findings());
        for (int finding : given) {
            states.put(finding, 1);
            known = known.with(finding, 1);
        }
        left.removeAll(given);
        walk(rule, left, known, certain, states, result);
        return result;
    }

    private void walk(
            CompositeRule rule, List<Integer> left, Presentation known, double[] path, Map<Integer, Integer> states, double[][] result) {
        if (left.isEmpty()) {
            for (int a = 0; a < AGES.length; a++) {
                if (rule.holds(states, AGES[a])) {
                    for (int h = 0; h < path.length; h++) {
                        result[a][h] += path[h];
                    }
                }
            }
            return;
        }
        int finding = left.get(0);
        String anywhere = network.model().settings().get(0).id();
        Posterior posterior = Posterior.of(network, Person.UNKNOWN, anywhere, known);
        for (int state = 0; state < network.model().findings().get(finding).states().size(); state++) {
            double[] p = posterior.predictive(finding, state);
            for (int h = 0; h < p.length; h++) {
                p[h] *= path[h];
            }
            states.put(finding, state);
            walk(rule, left.subList(1, left.size()), known.with(finding, state), p, states, result);
        }
    }
}
