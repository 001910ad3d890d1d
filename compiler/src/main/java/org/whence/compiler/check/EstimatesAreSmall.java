package org.whence.compiler.check;

import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Row;

/** An estimate says so: it names no study, counts for at most ten people, and gives its reason. */
final class EstimatesAreSmall implements Check {
    private static final double LARGEST = 10;

    @Override
    public void check(Knowledge knowledge, Problems problems) {
        for (Row row : Names.figures(knowledge)) {
            if (row.is("kind", "estimate")) {
                checkEstimate(row, "n_target", problems);
                if (!row.has("sensitivity")) {
                    problems.add(row, "sensitivity", "an estimate gives its figure here");
                }
            }
        }
        for (Row row : knowledge.rows("referral")) {
            if (row.is("kind", "estimate")) {
                checkEstimate(row, "n", problems);
            }
        }
    }

    private static void checkEstimate(Row row, String size, Problems problems) {
        if (row.has("study")) {
            problems.add(row, "study", "an estimate names no study; make it kind study or empty this");
        }
        double n = row.number(size, 0);
        if (n <= 0 || n > LARGEST) {
            problems.add(row, size, "an estimate counts for more than 0 and at most 10 people");
        }
        if (!row.has("note")) {
            problems.add(row, "note", "an estimate gives its reason");
        }
    }
}
