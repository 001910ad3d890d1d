package org.whence.knowledge;

/**
 * One row: one study's accuracy of one finding for one target, or an estimate.
 *
 * @param id id of the row
 * @param study index of the study, or −1 for an estimate
 * @param summary the row's own figures in a few words, such as {@code sens 9/15, spec 26/32}
 */
public record EvidenceItem(String id, int study, String summary) {
    /** Whether no study stands behind the row. */
    public boolean isEstimate() {
        return study < 0;
    }
}
