package org.whence.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Row;

/** Referral rows as evidence rows: a region felt is a finding present, a band below the knee a state of {@code below-knee-band}. */
final class ReferralRows {
    private static final String BAND = "below-knee=";

    private ReferralRows() {}

    /** One row for each fitted referral row; of several regions that make one finding in one study, the one felt most. */
    static List<Row> of(Knowledge knowledge) {
        Map<String, String> findingOf = new HashMap<>();
        knowledge.rows("regions").forEach(r -> findingOf.put(r.get("id"), r.get("finding")));
        Map<String, Row> kept = new LinkedHashMap<>();
        for (Row row : knowledge.rows("referral")) {
            if (row.is("use", "fit")) {
                Row evidence = evidence(row, findingOf);
                String people = row.has("study") ? row.get("study") : row.get("row");
                String key = evidence.get("finding") + evidence.get("result") + "/" + row.get("target") + "/" + people;
                kept.merge(key, evidence, (a, b) -> share(a) >= share(b) ? a : b);
            }
        }
        return new ArrayList<>(kept.values());
    }

    private static double share(Row row) {
        return row.has("tp") ? row.number("tp", 0) / (row.number("tp", 0) + row.number("fn", 0)) : row.number("sensitivity", 0);
    }

    private static Row evidence(Row row, Map<String, String> findingOf) {
        String region = row.get("region");
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        boolean band = region.startsWith(BAND);
        String numb = "numb-" + region;
        String pain = findingOf.getOrDefault(region, "");
        cells.put("finding", band ? "below-knee-band" : row.is("layer", "numbness") ? numb : pain);
        cells.put("result", band ? "=" + region.substring(BAND.length()) : "");
        if (row.has("count")) {
            cells.put("tp", row.get("count"));
            cells.put("fn", String.valueOf(row.number("n", 0) - row.number("count", 0)));
        } else {
            cells.put("sensitivity", row.get("frequency"));
        }
        cells.put("n_target", row.get("n"));
        return new Row(row.file(), row.line(), cells);
    }
}
