package org.whence.compiler.check;

import java.util.List;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Row;

/** A row that is not an estimate names who measured. */
final class FiguresHaveAStudy implements Check {
    @Override
    public void check(Knowledge knowledge, Problems problems) {
        for (String resource : List.of("evidence", "referral", "prevalence", "prior-ratios", "cooccurrence", "clusters")) {
            for (Row row : knowledge.rows(resource)) {
                if (row.is("kind", "study") && !row.has("study")) {
                    problems.add(row, "study", "a row of kind study names its study; or make it an estimate");
                }
            }
        }
    }
}
