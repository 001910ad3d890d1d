package org.whence.compiler.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Row;
import org.whence.inference.Network;
import org.whence.inference.Posterior;
import org.whence.knowledge.Catalogue;
import org.whence.knowledge.TargetCondition;
import org.whence.observation.Person;
import org.whence.observation.Presentation;

/** The comparison groups as mixtures of combinations; {@code prior} is the setting's own prior without the target. */
public final class Mixtures {
    private static final String PRIOR = "prior";
    private static final String NONE = "none";
    /** Combinations rarer than this do not move a comparison group. */
    private static final double NEGLIGIBLE = 1e-5;

    private final Map<String, Row> groups = new HashMap<>();
    private final Map<String, Posterior> priors = new HashMap<>();
    private final Catalogue<TargetCondition> targets;

    /** Mixtures under solved priors. */
    public Mixtures(Knowledge knowledge, Network network) {
        knowledge.rows("comparison-groups").forEach(row -> groups.put(row.get("id"), row));
        this.targets = network.model().targets();
        int[] nothing = new int[network.model().findings().size()];
        java.util.Arrays.fill(nothing, Presentation.NOT_KNOWN);
        network.model().settings().forEach(setting -> priors.put(
                setting.id(),
                Posterior.of(network, Person.UNKNOWN, setting.id(), new Presentation(nothing, List.of(), org.whence.knowledge.Side.MIDLINE))));
    }

    /** The mixture of a comparison group for a row about these targets. */
    public Mixture of(String group, List<Integer> about) {
        Row row = groups.get(group);
        if (row.is("members", PRIOR)) {
            return prior(row.get("setting"), about);
        }
        if (row.is("members", NONE)) {
            return new Mixture(List.of(new Mixture.Part(new int[0], 1.0)));
        }
        return weighted(row);
    }

    /** People who have one of these targets, alone or with others, as the setting's prior has it. */
    public Mixture having(String setting, List<Integer> about) {
        return conditioned(setting, about, true);
    }

    private Mixture prior(String setting, List<Integer> about) {
        return conditioned(setting, about, false);
    }

    private Mixture conditioned(String setting, List<Integer> about, boolean with) {
        Posterior prior = priors.get(setting);
        List<Mixture.Part> parts = new ArrayList<>();
        double total = 0.0;
        for (int h = 0; h < prior.network().combinations().size(); h++) {
            int[] members = prior.network().combinations().members(h);
            double p = prior.combination(h);
            if (p > NEGLIGIBLE && touches(members, about) == with) {
                parts.add(new Mixture.Part(members, p));
                total += p;
            }
        }
        return scaled(parts, total);
    }

    private static boolean touches(int[] members, List<Integer> about) {
        for (int s : members) {
            if (about.contains(s)) {
                return true;
            }
        }
        return false;
    }

    private Mixture weighted(Row row) {
        List<Mixture.Part> parts = new ArrayList<>();
        double total = 0.0;
        for (String member : row.list("members")) {
            String[] nameAndWeight = member.split(":");
            double weight = Double.parseDouble(nameAndWeight[1]);
            addMember(nameAndWeight[0], weight, row.get("setting"), parts);
            total += weight;
        }
        return scaled(parts, total);
    }

    private void addMember(String name, double weight, String setting, List<Mixture.Part> parts) {
        List<Integer> members = targets.indicesWhere(target -> target.isMeantBy(name));
        double odds = 0.0;
        for (int s : members) {
            odds += priors.get(setting).probability(s);
        }
        if (members.isEmpty()) {
            parts.add(new Mixture.Part(new int[0], weight));
        }
        for (int s : members) {
            parts.add(new Mixture.Part(new int[] {s}, weight * priors.get(setting).probability(s) / odds));
        }
    }

    private static Mixture scaled(List<Mixture.Part> parts, double total) {
        List<Mixture.Part> scaled = new ArrayList<>();
        for (Mixture.Part part : parts) {
            scaled.add(new Mixture.Part(part.targets(), part.share() / total));
        }
        return new Mixture(List.copyOf(scaled));
    }
}
