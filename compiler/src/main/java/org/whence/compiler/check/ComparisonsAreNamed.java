package org.whence.compiler.check;

import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Row;

/** Specificity belongs to a comparison group: a row with one says who the others were. */
final class ComparisonsAreNamed implements Check {
    @Override
    public void check(Knowledge knowledge, Problems problems) {
        for (Row row : Names.figures(knowledge)) {
            boolean compares = row.has("specificity") || row.has("fp") || row.has("lr_pos") || row.has("lr_neg");
            boolean used = row.is("use", "fit") || row.is("use", "held");
            if (compares && used && !row.has("comparison")) {
                problems.add(row, "comparison", "name the group without the target; see comparison-groups.csv");
            }
        }
    }
}
