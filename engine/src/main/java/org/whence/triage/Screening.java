package org.whence.triage;

import java.util.List;

/**
 * Whether every flag that could mean today or now has been asked.
 *
 * @param unasked indices of the findings of such flags that were not asked, ascending
 * @param allAbsent whether all of them were asked and answered absent
 */
public record Screening(List<Integer> unasked, boolean allAbsent) {
    /** Whether nothing is left to ask. */
    public boolean complete() {
        return unasked.isEmpty();
    }
}
