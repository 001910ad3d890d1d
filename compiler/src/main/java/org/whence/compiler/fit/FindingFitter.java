package org.whence.compiler.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.whence.compiler.rows.Row;
import org.whence.knowledge.Catalogue;
import org.whence.knowledge.Figure;
import org.whence.knowledge.Finding;
import org.whence.knowledge.Likelihood;
import org.whence.knowledge.TargetCondition;

/** Fits findings of every kind, and numbers the figures for the draws. */
public final class FindingFitter {
    private static final String NONE = "none";
    private static final double ROUND = 1e9;
    /** Pseudo-counts spread over the states of a categorical finding, so that none is impossible. */
    private static final double SMOOTHING = 1.0;
    private static final double ASSUMED_CATEGORY_SPREAD = 0.6;

    private final Catalogue<TargetCondition> targets;
    private final Mixtures mixtures;
    private final Map<String, Integer> items;
    private int nextParameter;

    /**
     * A fitter.
     *
     * @param items number of the evidence item of each row, by row id
     */
    public FindingFitter(Catalogue<TargetCondition> targets, Mixtures mixtures, Map<String, Integer> items) {
        this.targets = targets;
        this.mixtures = mixtures;
        this.items = items;
    }

    /** Fits one finding to its rows; without rows it stays at an even leak and tells nothing. */
    public FittedFinding fit(Finding finding, List<Row> rows) {
        return switch (finding.kind()) {
            case BINARY -> binary(finding, rows);
            case ORDINAL -> ordinal(finding, rows);
            case CATEGORICAL -> categorical(finding, rows);
        };
    }

    private FittedFinding binary(Finding finding, List<Row> rows) {
        BinaryFit fit = new BinaryFit(targets, mixtures, rows);
        List<double[]> probabilities = new ArrayList<>();
        for (int i = 0; i < fit.names().size(); i++) {
            probabilities.add(new double[] {1.0 - fit.probability(i), fit.probability(i)});
        }
        double[] leak = {1.0 - fit.leak(), fit.leak()};
        return new FittedFinding(assemble(List.of(fit), leak, probabilities), fit.residuals(finding.id()));
    }

    /** Each threshold is a yes/no quantity of its own; the shares above later thresholds are kept below those above earlier ones. */
    private FittedFinding ordinal(Finding finding, List<Row> rows) {
        List<BinaryFit> fits = new ArrayList<>();
        List<Residual> residuals = new ArrayList<>();
        int states = finding.states().size();
        for (int k = 1; k < states; k++) {
            BinaryFit fit = new BinaryFit(targets, mixtures, above(finding, k, rows));
            fits.add(fit);
            residuals.addAll(fit.residuals(finding.id()));
        }
        double[] leak = new double[states - 1];
        for (int k = 0; k < leak.length; k++) {
            leak[k] = fits.get(k).leak();
        }
        List<String> names = fits.get(0).names();
        List<double[]> probabilities = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            double[] atLeast = new double[states - 1];
            for (int k = 0; k < atLeast.length; k++) {
                int place = fits.get(k).names().indexOf(names.get(i));
                // A threshold no row speaks of keeps the same odds against the leak as the first.
                atLeast[k] = place >= 0 ? fits.get(k).probability(place) : atLeast[0] * leak[k] / leak[0];
            }
            probabilities.add(states(atLeast));
        }
        return new FittedFinding(assemble(fits, states(leak), probabilities), residuals);
    }

    private static double[] states(double[] atLeast) {
        double[] result = new double[atLeast.length + 1];
        double before = 1.0;
        for (int k = 0; k < atLeast.length; k++) {
            double room = Figure.SMALLEST * (atLeast.length - k);
            double share = Math.max(Math.min(atLeast[k], before - Figure.SMALLEST), room);
            result[k] = before - share;
            before = share;
        }
        result[atLeast.length] = before;
        return result;
    }

    /** Rows that speak of the share at or above state {@code k}; a share of the last state alone is one of them. */
    private static List<Row> above(Finding finding, int k, List<Row> rows) {
        String state = finding.states().get(k);
        boolean last = k == finding.states().size() - 1;
        List<Row> about = new ArrayList<>();
        for (Row row : rows) {
            if (row.is("result", ">=" + state) || last && row.is("result", "=" + state)) {
                about.add(row);
            }
        }
        return about;
    }

    private Likelihood assemble(List<BinaryFit> fits, double[] leak, List<double[]> probabilities) {
        BinaryFit first = fits.get(0);
        Figure leakFigure = new Figure(leak, first.spread(-1), nextParameter++, itemsOf(fits, -1, first));
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < probabilities.size(); i++) {
            figures.add(new Figure(probabilities.get(i), first.spread(i), nextParameter++, itemsOf(fits, i, first)));
        }
        List<Integer> active = new ArrayList<>();
        List<Figure> ofTarget = new ArrayList<>();
        for (int s = 0; s < targets.size(); s++) {
            if (first.figureOf(s) >= 0) {
                active.add(s);
                ofTarget.add(figures.get(first.figureOf(s)));
            }
        }
        return new Likelihood(leakFigure, List.copyOf(active), List.copyOf(ofTarget));
    }

    private List<Integer> itemsOf(List<BinaryFit> fits, int figure, BinaryFit first) {
        Map<Integer, Boolean> numbers = new LinkedHashMap<>();
        for (BinaryFit fit : fits) {
            int place = figure < 0 ? -1 : fit.names().indexOf(first.names().get(figure));
            if (figure < 0 || place >= 0) {
                fit.rows(place).forEach(row -> numbers.put(items.get(row.get("row")), true));
            }
        }
        return List.copyOf(numbers.keySet());
    }

    private FittedFinding categorical(Finding finding, List<Row> rows) {
        Map<String, List<Row>> byTarget = new TreeMap<>(Quantities.by("target", rows));
        Figure leak = category(finding, byTarget.getOrDefault(NONE, List.of()));
        List<Integer> active = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        Map<String, Figure> fitted = new LinkedHashMap<>();
        for (int s = 0; s < targets.size(); s++) {
            String name = byTarget.containsKey(targets.get(s).id()) ? targets.get(s).id() : groupWithRows(targets.get(s), byTarget);
            if (name != null) {
                active.add(s);
                figures.add(fitted.computeIfAbsent(name, n -> category(finding, byTarget.get(n))));
            }
        }
        return new FittedFinding(new Likelihood(leak, List.copyOf(active), List.copyOf(figures)), List.of());
    }

    private static String groupWithRows(TargetCondition target, Map<String, List<Row>> byTarget) {
        return target.groups().stream().filter(byTarget::containsKey).findFirst().orElse(null);
    }

    /** Shares of the states from counts, or from rates times group sizes; states no row speaks of get only the smoothing. */
    private Figure category(Finding finding, List<Row> rows) {
        double[] people = new double[finding.states().size()];
        List<Integer> numbers = new ArrayList<>();
        for (Row row : rows) {
            int state = finding.states().indexOf(row.get("result").replaceFirst("^=", ""));
            double n = row.number("n_target", 5);
            people[state] += row.has("tp") ? row.number("tp", 0) : row.number("sensitivity", 0) * n;
            numbers.add(items.get(row.get("row")));
        }
        double total = SMOOTHING;
        for (double count : people) {
            total += count;
        }
        double[] shares = new double[people.length];
        double rest = 1.0;
        for (int k = 1; k < shares.length; k++) {
            shares[k] = Math.rint((people[k] + SMOOTHING / people.length) / total * ROUND) / ROUND;
            rest -= shares[k];
        }
        shares[0] = rest;
        return new Figure(shares, ASSUMED_CATEGORY_SPREAD, nextParameter++, List.copyOf(numbers));
    }
}
