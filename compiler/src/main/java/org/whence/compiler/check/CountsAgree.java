package org.whence.compiler.check;

import java.util.OptionalDouble;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Row;

/** Counts come in pairs and agree with the rates and group sizes printed beside them; a row that is fitted has a figure. */
final class CountsAgree implements Check {
    /** Printed rates are rounded, and a few people may be missing from one of them. */
    private static final double ROUNDING = 0.03;

    @Override
    public void check(Knowledge knowledge, Problems problems) {
        for (Row row : Names.figures(knowledge)) {
            pair(row, "tp", "fn", "sensitivity", problems);
            pair(row, "tn", "fp", "specificity", problems);
            boolean figure = row.has("tp") || row.has("fp") || row.has("sensitivity") || row.has("specificity");
            boolean ratio = row.has("lr_pos") || row.has("lr_neg");
            if (row.is("use", "fit") && !figure && !ratio) {
                problems.add(row, "use", "nothing to fit: give counts, rates or likelihood ratios, or use context");
            }
        }
        for (Row row : knowledge.rows("referral")) {
            OptionalDouble count = row.number("count");
            OptionalDouble n = row.number("n");
            if (count.isPresent() && n.isPresent() && count.getAsDouble() > n.getAsDouble()) {
                problems.add(row, "count", "more than n");
            }
            if (row.is("use", "fit") && count.isEmpty() && !row.has("frequency")) {
                problems.add(row, "use", "nothing to fit: give count and n, or a frequency, or use context");
            }
        }
    }

    private static void pair(Row row, String hits, String misses, String rate, Problems problems) {
        if (row.has(hits) != row.has(misses)) {
            problems.add(row, row.has(hits) ? misses : hits, hits + " and " + misses + " come together");
            return;
        }
        if (row.has(hits) && row.has(rate)) {
            double counted = row.number(hits, 0) / Math.max(row.number(hits, 0) + row.number(misses, 0), 1);
            if (Math.abs(counted - row.number(rate, 0)) > ROUNDING) {
                problems.add(row, rate, "the counts give " + Math.round(counted * 1000) / 1000.0);
            }
        }
    }
}
