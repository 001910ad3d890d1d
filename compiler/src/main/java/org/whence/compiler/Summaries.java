package org.whence.compiler;

import java.util.ArrayList;
import java.util.List;
import org.whence.compiler.rows.Row;

/** A row's own figures in a few words, as they stand in the answer beside the study's name. */
final class Summaries {
    private Summaries() {}

    static String of(Row row) {
        List<String> parts = new ArrayList<>();
        if (row.is("kind", "estimate")) {
            parts.add("estimate " + first(row, "sensitivity", "frequency", "prevalence"));
        } else {
            share(row, "with it", "tp", "fn", "sensitivity", parts);
            share(row, "without", "fp", "tn", "", parts);
            if (!row.has("fp") && row.has("specificity")) {
                parts.add("specificity " + row.get("specificity"));
            }
            plain(row, "lr_pos", "LR+ ", parts);
            plain(row, "lr_neg", "LR- ", parts);
            if (row.has("count")) {
                parts.add(whole(row.get("count")) + " of " + whole(row.get("n")));
            } else {
                plain(row, "frequency", "share ", parts);
                plain(row, "prevalence", "share ", parts);
            }
        }
        if (row.is("setting", "spine-clinic")) {
            parts.add("from hospital patients");
        }
        return String.join(", ", parts);
    }

    private static String first(Row row, String... columns) {
        for (String column : columns) {
            if (row.has(column)) {
                return row.get(column);
            }
        }
        return "";
    }

    private static void share(Row row, String group, String hits, String misses, String rate, List<String> parts) {
        if (row.has(hits)) {
            double n = row.number(hits, 0) + row.number(misses, 0);
            parts.add(whole(row.get(hits)) + " of " + whole(String.valueOf(n)) + " " + group);
        } else if (row.has(rate)) {
            parts.add("sensitivity " + row.get(rate));
        }
    }

    private static void plain(Row row, String column, String label, List<String> parts) {
        if (row.has(column)) {
            parts.add(label + row.get(column));
        }
    }

    private static String whole(String number) {
        return number.replaceFirst("\\.0$", "");
    }
}
