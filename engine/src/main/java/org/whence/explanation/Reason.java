package org.whence.explanation;

import java.util.List;
import org.whence.knowledge.EvidenceItem;

/**
 * One finding's weight for one target: how far its log odds would move if the finding were left out. Weights of findings that overlap need not add up.
 *
 * @param finding index of the finding
 * @param state index of its state
 * @param bits weight in bits; positive speaks for the target, negative against
 * @param rows the rows behind the figures it rests on: the target's own, else the leak's
 */
public record Reason(int finding, int state, double bits, List<EvidenceItem> rows) {
    /** Whether every row behind it is an estimate. */
    public boolean restsOnEstimates() {
        return rows.stream().allMatch(EvidenceItem::isEstimate);
    }
}
