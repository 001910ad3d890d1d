package org.whence.cli.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.whence.compiler.fit.Mixture;
import org.whence.compiler.fit.Mixtures;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Row;
import org.whence.inference.Network;
import org.whence.knowledge.Model;

/** Every published composite from its parts, against the published figures. */
public final class CompositeTrial {
    private final Knowledge knowledge;
    private final Model model;
    private final Mixtures mixtures;
    private final CompositeModel composites;
    private final Map<String, String> definitions = new HashMap<>();
    private final Map<String, String> citations = new HashMap<>();
    private final double[] ages;

    /** A trial of these rows with the network compiled from them. */
    public CompositeTrial(Knowledge knowledge, Network network) {
        this.knowledge = knowledge;
        this.model = network.model();
        this.mixtures = new Mixtures(knowledge, network);
        this.ages = new double[Model.AGE_BANDS.size()];
        for (Row row : knowledge.rows("population")) {
            if (row.is("factor", "age")) {
                ages[Model.AGE_BANDS.indexOf(row.get("level"))] = row.number("share", 0);
            }
        }
        this.composites = new CompositeModel(network, ages);
        knowledge.rows("composites").forEach(row -> definitions.put(row.get("composite"), row.get("definition")));
        knowledge.rows("studies").forEach(row -> citations.put(row.get("study"), row.get("citation")));
    }

    /** One result for each printed figure of each composite that is held or fitted. */
    public List<CompositeResult> run() {
        List<CompositeResult> results = new ArrayList<>();
        for (Row row : knowledge.rows("evidence")) {
            boolean used = row.is("use", "held") || row.is("use", "fit");
            if (used && definitions.containsKey(row.get("finding"))) {
                results.addAll(results(row));
            }
        }
        return List.copyOf(results);
    }

    private List<CompositeResult> results(Row row) {
        List<Integer> about = about(row.get("target"));
        boolean compares = row.has("comparison");
        Mixture others = compares ? mixtures.of(row.get("comparison"), about) : new Mixture(List.of(new Mixture.Part(new int[0], 1.0)));
        OwnParts own = new OwnParts(knowledge, model, row);
        CompositeRule rule = rule(row.get("finding"));
        StudyParts.Shares shares = own.any(rule)
                ? new StudyParts(model).of(rule, figures(rule, own, alone(about), others, given(row)), ages)
                : new StudyParts.Shares(composites.share(rule, alone(about), given(row)), composites.share(rule, others, given(row)));
        String from = own.any(rule) ? "own parts" : "pooled parts";
        List<CompositeResult> results = new ArrayList<>();
        share(row, "tp", "fn", "sensitivity").ifPresent(p -> results.add(result(row, "sensitivity", p, sized(row, "tp", "n_target"), shares.with(), from)));
        if (compares) {
            addCompared(row, shares, from, results);
        }
        return results;
    }

    private void addCompared(Row row, StudyParts.Shares shares, String from, List<CompositeResult> results) {
        share(row, "tn", "fp", "specificity")
                .ifPresent(p -> results.add(result(row, "specificity", p, sized(row, "tn", "n_comparison"), 1 - shares.without(), from)));
        boolean both = row.has("tp") && row.has("fp") || row.has("sensitivity") && row.has("specificity");
        if (!both) {
            row.number("lr_pos").ifPresent(lr -> results.add(ratio(row, "LR+", lr, shares.with() / shares.without(), from)));
            row.number("lr_neg").ifPresent(lr -> results.add(ratio(row, "LR-", lr, (1 - shares.with()) / (1 - shares.without()), from)));
        }
    }

    /** Findings everybody in the study had, since it asked for them at the door. */
    private List<Integer> given(Row row) {
        Row composite = composite(row.get("finding"));
        return composite.list("given").stream().map(id -> model.findings().indexOf(id)).toList();
    }

    private Row composite(String id) {
        return knowledge.rows("composites").stream().filter(r -> r.is("composite", id)).findFirst().orElseThrow();
    }

    /** For each item its share with and without the target: the study's own where it printed one, else the model's. */
    private Map<CompositeRule.Item, double[]> figures(
            CompositeRule rule, OwnParts own, Mixture with, Mixture without, List<Integer> given) {
        Map<CompositeRule.Item, double[]> figures = new HashMap<>();
        for (CompositeRule.Item item : rule.items()) {
            if (item.finding() >= 0) {
                boolean certain = given.contains(item.finding());
                CompositeRule one = new CompositeRule(List.of(new CompositeRule.Item(item.finding(), item.from(), 1)), 1, List.of());
                double p = certain ? 1.0 : own.with(item).orElseGet(() -> composites.share(one, with, List.of()));
                double q = certain ? 1.0 : own.without(item).orElseGet(() -> composites.share(one, without, List.of()));
                figures.put(item, new double[] {p, q});
            }
        }
        return figures;
    }

    private CompositeRule rule(String id) {
        return CompositeRule.parse(definitions.get(id), model, definitions);
    }

    private List<Integer> about(String name) {
        return model.targets().indicesWhere(target -> target.isMeantBy(name));
    }

    /** People with the target and nothing else, members of a group in equal parts. */
    private static Mixture alone(List<Integer> about) {
        List<Mixture.Part> parts = new ArrayList<>();
        about.forEach(s -> parts.add(new Mixture.Part(new int[] {s}, 1.0 / about.size())));
        return new Mixture(List.copyOf(parts));
    }

    private static OptionalDouble share(Row row, String hits, String misses, String rate) {
        if (row.has(hits)) {
            return OptionalDouble.of(row.number(hits, 0) / (row.number(hits, 0) + row.number(misses, 0)));
        }
        return row.number(rate);
    }

    private static Optional<Integer> sized(Row row, String hits, String size) {
        if (row.has(hits)) {
            double other = row.number(hits.equals("tp") ? "fn" : "fp", 0);
            return Optional.of((int) (row.number(hits, 0) + other));
        }
        return row.has(size) ? Optional.of((int) row.number(size, 0)) : Optional.empty();
    }

    private CompositeResult result(Row row, String quantity, double published, Optional<Integer> people, double predicted, String from) {
        Optional<Boolean> inside = people.map(n -> new Proportion(published * n, n).holds(predicted));
        return named(row, quantity, published, people, predicted, inside, from);
    }

    private CompositeResult ratio(Row row, String quantity, double published, double predicted, String from) {
        return named(row, quantity, published, Optional.empty(), predicted, Optional.empty(), from);
    }

    private CompositeResult named(
            Row row, String quantity, double published, Optional<Integer> people, double predicted, Optional<Boolean> inside, String from) {
        return new CompositeResult(
                row.get("row"),
                row.get("finding"),
                row.get("target"),
                row.get("use"),
                composite(row.get("finding")).get("match"),
                from,
                quantity,
                published,
                people,
                predicted,
                inside,
                citations.getOrDefault(row.get("study"), ""));
    }
}
