package org.whence.compiler.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.whence.compiler.rows.Row;
import org.whence.knowledge.Catalogue;
import org.whence.knowledge.Figure;
import org.whence.knowledge.TargetCondition;
import org.whence.probability.Elementary;
import org.whence.probability.Logit;

/** Fits one yes/no quantity: the leak, one figure for each target with rows, one shared figure for each group with rows. */
final class BinaryFit {
    private static final String NONE = "none";
    private static final double ROUND = 1e9;
    /** A leak without a background row: one finding in five is expected, knowing almost nothing. */
    private static final double ASSUMED_LEAK = 0.2;
    private static final double ASSUMED_LEAK_VARIANCE = 2.25;

    private final Catalogue<TargetCondition> targets;
    private final Mixtures mixtures;
    /** Names of the figures, in order: targets and groups. */
    private final List<String> names;
    private final int[] figureOf;
    private final List<Datum> data = new ArrayList<>();
    private final JointFit fit;
    private final JointFit.Result result;

    /** Fits these rows, all about one quantity. */
    BinaryFit(Catalogue<TargetCondition> targets, Mixtures mixtures, List<Row> rows) {
        this.targets = targets;
        this.mixtures = mixtures;
        Map<String, List<Row>> byTarget = new TreeMap<>(Quantities.by("target", rows));
        List<Row> background = byTarget.getOrDefault(NONE, List.of());
        byTarget.remove(NONE);
        this.names = List.copyOf(byTarget.keySet());
        this.figureOf = figureOf();
        addLeak(background);
        byTarget.forEach(this::addTarget);
        this.fit = new JointFit(data, figureOf, names.size());
        this.result = fit.solve();
    }

    /** A target's own rows stand before those of its groups; of several groups the smallest wins. */
    private int[] figureOf() {
        int[] figures = new int[targets.size()];
        Arrays.fill(figures, -1);
        for (int s = 0; s < figures.length; s++) {
            TargetCondition target = targets.get(s);
            int own = names.indexOf(target.id());
            figures[s] = own >= 0 ? own : smallestGroup(target);
        }
        return figures;
    }

    private int smallestGroup(TargetCondition target) {
        int best = -1;
        for (String group : target.groups()) {
            int place = names.indexOf(group);
            if (place >= 0 && (best < 0 || members(group).size() < members(names.get(best)).size())) {
                best = place;
            }
        }
        return best;
    }

    private List<Integer> members(String name) {
        return targets.indicesWhere(target -> target.isMeantBy(name));
    }

    private void addLeak(List<Row> background) {
        if (background.isEmpty()) {
            double median = Logit.of(ASSUMED_LEAK) * Logit.stretch(Math.sqrt(ASSUMED_LEAK_VARIANCE));
            data.add(new Datum(Datum.Kind.WITH_TARGET, -1, new Mixture(List.of()), median, ASSUMED_LEAK_VARIANCE, 0.0, List.of()));
        } else {
            data.add(Quantities.pooled(Datum.Kind.WITH_TARGET, -1, new Mixture(List.of()), background));
        }
    }

    private void addTarget(String name, List<Row> rows) {
        int figure = names.indexOf(name);
        List<Integer> about = members(name);
        List<Row> shares = rows.stream().filter(r -> r.is("kind", "estimate") || !Quantities.withTarget(r).isEmpty()).toList();
        List<Row> ratios = rows.stream().filter(Quantities::onlyRatios).toList();
        if (!shares.isEmpty()) {
            data.add(Quantities.pooled(Datum.Kind.WITH_TARGET, figure, new Mixture(List.of()), shares));
        }
        List<Row> compared = rows.stream().filter(r -> r.is("kind", "study") && !Quantities.withoutTarget(r).isEmpty()).toList();
        Quantities.by("comparison", compared).forEach((group, rowsOfGroup) -> {
            if (!group.isEmpty()) {
                data.add(Quantities.pooled(Datum.Kind.WITHOUT_TARGET, figure, mixtures.of(group, about), rowsOfGroup));
            }
        });
        for (Row row : ratios) {
            if (row.has("comparison")) {
                data.addAll(Quantities.ratios(row, figure, mixtures.of(row.get("comparison"), about)));
            }
        }
        boolean anchored = !shares.isEmpty() || !ratios.isEmpty();
        if (!anchored) {
            // Only a specificity: the target's own share is left near one half, knowing almost nothing.
            data.add(new Datum(Datum.Kind.WITH_TARGET, figure, new Mixture(List.of()), 0.0, ASSUMED_LEAK_VARIANCE, 0.0, List.of()));
        } else if (shares.isEmpty()) {
            // A ratio alone fixes only a quotient; this keeps the solver from running off.
            data.add(new Datum(Datum.Kind.WITH_TARGET, figure, new Mixture(List.of()), 0.0, 4 * ASSUMED_LEAK_VARIANCE, 0.0, List.of()));
        }
    }

    /** Number of the figure of a target, or −1. */
    int figureOf(int target) {
        return figureOf[target];
    }

    /** Names of the figures. */
    List<String> names() {
        return names;
    }

    double leak() {
        return expected(result.leak(), spread(-1));
    }

    double probability(int figure) {
        return expected(result.logits()[figure], spread(figure));
    }

    /** Predictive standard deviation of a figure on the logit scale, −1 for the leak. */
    double spread(int figure) {
        double own = result.deviations()[figure < 0 ? names.size() : figure];
        double between = 0.0;
        for (Datum datum : data) {
            if (datum.kind() == Datum.Kind.WITH_TARGET && datum.parameter() == figure) {
                between = Math.max(between, datum.between());
            }
        }
        return Math.min(Math.rint(Math.sqrt(own * own + between) * 1e6) / 1e6, 2.5);
    }

    /** Rows behind a figure, −1 for the leak. */
    List<Row> rows(int figure) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Datum datum : data) {
            if (datum.parameter() == figure) {
                datum.rows().forEach(row -> rows.put(row.get("row"), row));
            }
        }
        return List.copyOf(rows.values());
    }

    /** Expected probability of a new clinic whose median log odds and their spread are these (MacKay 1992, equation 10). */
    private static double expected(double logit, double spread) {
        return bounded(Logit.inverse(logit / Logit.stretch(spread)));
    }

    private static double bounded(double p) {
        return Math.rint(Figure.bounded(p) * ROUND) / ROUND;
    }

    /** How each row is explained. */
    List<Residual> residuals(String finding) {
        double[] point = Arrays.copyOf(result.logits(), names.size() + 1);
        point[names.size()] = result.leak();
        List<Residual> residuals = new ArrayList<>();
        for (Datum datum : data) {
            double predicted = fit.value(datum, point, new double[point.length]);
            double deviation = Math.sqrt(datum.variance() + datum.between());
            boolean share = datum.kind() == Datum.Kind.WITH_TARGET || datum.kind() == Datum.Kind.WITHOUT_TARGET;
            for (Row row : datum.rows()) {
                residuals.add(new Residual(
                        row.get("row"),
                        finding,
                        datum.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                        share ? expected(datum.value(), deviation) : Elementary.exp(datum.value()),
                        share ? expected(predicted, deviation) : Elementary.exp(predicted),
                        (datum.value() - predicted) / deviation));
            }
        }
        return residuals;
    }
}
