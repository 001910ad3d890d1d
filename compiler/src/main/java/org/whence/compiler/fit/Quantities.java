package org.whence.compiler.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.whence.compiler.pool.Pooled;
import org.whence.compiler.pool.Share;
import org.whence.compiler.rows.Row;
import org.whence.probability.Elementary;

/** Turns the rows about one yes/no quantity into the data of a fit: shares pooled, ratios as printed. */
final class Quantities {
    /** Group size taken when a study prints a rate without one. */
    private static final double ASSUMED_UNPRINTED_SIZE = 40;
    /** What a person of a hospital's spectrum counts for a model that serves every setting. */
    private static final double ASSUMED_HOSPITAL_WEIGHT = 0.25;
    /** What a healthy control counts: such people flatter a test. */
    private static final double ASSUMED_HEALTHY_WEIGHT = 0.1;
    /** Variance of the log of a likelihood ratio printed without an interval. */
    private static final double ASSUMED_RATIO_VARIANCE = 0.36;

    private static final String HOSPITAL = "spine-clinic";
    private static final String HEALTHY = "healthy";

    private Quantities() {}

    /** Weight of a person in a row. */
    static double weight(Row row) {
        return row.is("comparison", HEALTHY) ? spectrum(row) * ASSUMED_HEALTHY_WEIGHT : spectrum(row);
    }

    private static double spectrum(Row row) {
        return row.is("setting", HOSPITAL) ? ASSUMED_HOSPITAL_WEIGHT : 1.0;
    }

    /** Share with the finding among people with the target, when the row has one. */
    static List<Share> withTarget(Row row) {
        double weight = spectrum(row);
        if (row.has("tp")) {
            return List.of(Share.of(row.number("tp", 0), row.number("tp", 0) + row.number("fn", 0), weight));
        }
        OptionalDouble rate = row.number("sensitivity");
        if (rate.isEmpty()) {
            return List.of();
        }
        double n = row.number("n_target", ASSUMED_UNPRINTED_SIZE);
        return List.of(Share.of(rate.getAsDouble() * n, n, weight));
    }

    /** Share with the finding among the comparison group, when the row has one. */
    static List<Share> withoutTarget(Row row) {
        if (row.has("fp")) {
            return List.of(Share.of(row.number("fp", 0), row.number("fp", 0) + row.number("tn", 0), weight(row)));
        }
        OptionalDouble rate = row.number("specificity");
        if (rate.isEmpty()) {
            return List.of();
        }
        double n = row.number("n_comparison", ASSUMED_UNPRINTED_SIZE);
        return List.of(Share.of((1.0 - rate.getAsDouble()) * n, n, weight(row)));
    }

    /** Whether the row prints likelihood ratios and nothing they could be worked out from. */
    static boolean onlyRatios(Row row) {
        boolean ratios = row.has("lr_pos") || row.has("lr_neg");
        boolean both = !withTarget(row).isEmpty() && !withoutTarget(row).isEmpty();
        return ratios && !both;
    }

    /** The pooled share of people with a target: the studies if there are any, else the estimates. */
    static Datum pooled(Datum.Kind kind, int parameter, Mixture mixture, List<Row> rows) {
        List<Row> studies = rows.stream().filter(r -> r.is("kind", "study")).toList();
        List<Row> used = studies.isEmpty() ? rows : studies;
        List<Share> shares = new ArrayList<>();
        for (Row row : used) {
            shares.addAll(studies.isEmpty() ? estimate(row) : share(kind, row));
        }
        Pooled pooled = studies.isEmpty() && shares.size() == 1 ? Pooled.estimate(shares.get(0)) : Pooled.of(shares);
        return new Datum(kind, parameter, mixture, pooled.logit(), pooled.variance(), pooled.between(), List.copyOf(used));
    }

    private static List<Share> share(Datum.Kind kind, Row row) {
        return kind == Datum.Kind.WITH_TARGET ? withTarget(row) : withoutTarget(row);
    }

    private static List<Share> estimate(Row row) {
        return List.of(Share.estimate(row.number("sensitivity", 0.5), row.number("n_target", 5)));
    }

    /** The likelihood ratios of a row as data. */
    static List<Datum> ratios(Row row, int parameter, Mixture mixture) {
        List<Datum> data = new ArrayList<>();
        addRatio(row, "lr_pos", Datum.Kind.RATIO_POSITIVE, parameter, mixture, data);
        addRatio(row, "lr_neg", Datum.Kind.RATIO_NEGATIVE, parameter, mixture, data);
        return data;
    }

    private static void addRatio(Row row, String column, Datum.Kind kind, int parameter, Mixture mixture, List<Datum> data) {
        OptionalDouble ratio = row.number(column);
        if (ratio.isPresent() && ratio.getAsDouble() > 0) {
            double variance = ASSUMED_RATIO_VARIANCE / weight(row);
            data.add(new Datum(kind, parameter, mixture, Elementary.log(ratio.getAsDouble()), variance, 0.0, List.of(row)));
        }
    }

    /** Rows by the word in one column, in order. */
    static Map<String, List<Row>> by(String column, List<Row> rows) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            groups.computeIfAbsent(row.get(column), k -> new ArrayList<>()).add(row);
        }
        return groups;
    }
}
