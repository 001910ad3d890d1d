package org.whence.knowledge;

import java.util.List;

/**
 * One way in which a finding asks for urgency: on its own, or together with others.
 *
 * @param id id of the flag; several rules may share it
 * @param finding index of the finding
 * @param with alternatives, each a set of finding indices that must be present too; empty when the flag acts alone
 * @param minAge youngest age it applies to, or −1
 * @param maxAge oldest age it applies to, or −1
 * @param sex {@code f}, {@code m}, or empty
 * @param level what to do
 * @param unsureLevel what to do when the person is unsure
 * @param study index of the study or guideline, or −1
 */
public record RedFlag(
        String id,
        int finding,
        List<List<Integer>> with,
        int minAge,
        int maxAge,
        String sex,
        Disposition level,
        Disposition unsureLevel,
        int study) {
    /** Whether the flag needs no other finding. */
    public boolean actsAlone() {
        return with.isEmpty();
    }
}
