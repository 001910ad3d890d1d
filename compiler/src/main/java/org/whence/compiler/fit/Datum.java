package org.whence.compiler.fit;

import java.util.List;
import org.whence.compiler.rows.Row;

/**
 * One published quantity a finding's figures must explain.
 *
 * @param kind what it is
 * @param parameter number of the figure it is about; −1 for the leak
 * @param mixture the comparison group, for what belongs to one; empty otherwise
 * @param value the quantity: log odds of a share, or the log of a likelihood ratio
 * @param variance its variance
 * @param between variance between studies already contained in {@code variance}'s pool
 * @param rows the rows behind it
 */
record Datum(Kind kind, int parameter, Mixture mixture, double value, double variance, double between, List<Row> rows) {
    /** What a datum is about. */
    enum Kind {
        /** Log odds of the finding with the target. */
        WITH_TARGET,
        /** Log odds of the finding in a comparison group. */
        WITHOUT_TARGET,
        /** Log of the positive likelihood ratio. */
        RATIO_POSITIVE,
        /** Log of the negative likelihood ratio. */
        RATIO_NEGATIVE
    }
}
