package org.whence.compiler.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Row;

/** Rows that share people are linked, and only one of them is fitted for a finding and target. */
final class PeopleAreCountedOnce implements Check {
    @Override
    public void check(Knowledge knowledge, Problems problems) {
        for (String resource : List.of("evidence", "referral")) {
            Map<String, Row> fitted = new HashMap<>();
            for (Row row : knowledge.rows(resource)) {
                if (row.is("use", "fit") && row.has("overlap")) {
                    String finding = row.get("finding") + row.get("result") + row.get("region") + row.get("layer");
                    Row other = fitted.putIfAbsent(row.get("overlap") + "/" + finding + "/" + row.get("target"), row);
                    if (other != null) {
                        problems.add(row, "overlap", "the same people are fitted in " + other.file() + ":" + other.line() + "; make one of them context");
                    }
                }
            }
        }
    }
}
