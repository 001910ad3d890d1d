package org.whence.compiler.prior;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Row;
import org.whence.knowledge.Catalogue;
import org.whence.knowledge.PriorRatio;
import org.whence.knowledge.TargetCondition;

/** How age, sex and pregnancy move the priors, scaled so that the population's own mix keeps its marginal. */
public final class Ratios {
    private Ratios() {}

    /** The ratios of every target and level. */
    public static List<PriorRatio> of(Knowledge knowledge, Catalogue<TargetCondition> targets) {
        Map<String, Map<String, Double>> shares = new LinkedHashMap<>();
        for (Row row : knowledge.rows("population")) {
            shares.computeIfAbsent(row.get("factor"), f -> new LinkedHashMap<>()).put(row.get("level"), row.number("share", 0));
        }
        List<PriorRatio> ratios = new ArrayList<>();
        for (int s = 0; s < targets.size(); s++) {
            for (Map.Entry<String, Map<String, Double>> factor : shares.entrySet()) {
                addScaled(knowledge, targets.get(s).id(), s, factor.getKey(), factor.getValue(), ratios);
            }
        }
        return List.copyOf(ratios);
    }

    private static void addScaled(
            Knowledge knowledge, String target, int index, String factor, Map<String, Double> shares, List<PriorRatio> ratios) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (Row row : knowledge.rows("prior-ratios")) {
            if (row.is("target", target) && row.is("factor", factor)) {
                named.putIfAbsent(row.get("level"), row.number("ratio", 1));
            }
        }
        if (named.isEmpty()) {
            return;
        }
        double mean = 0.0;
        for (Map.Entry<String, Double> share : shares.entrySet()) {
            mean += named.getOrDefault(share.getKey(), 1.0) * share.getValue();
        }
        for (String level : shares.keySet()) {
            ratios.add(new PriorRatio(index, factor, level, Priors.rounded(named.getOrDefault(level, 1.0) / mean)));
        }
    }
}
