package org.whence.observation;

import java.util.ArrayList;
import java.util.List;
import org.whence.knowledge.Side;

/**
 * How a person presents on one side: the state of every finding in one run of the engine.
 *
 * @param states for each finding the index of its state, or −1 when not asked or unsure
 * @param counts tests of which only the number of positive ones is known
 * @param side the side of the run; {@link Side#MIDLINE} for a run without a side
 */
public record Presentation(int[] states, List<PositiveCount> counts, Side side) {
    /** What {@link #states} holds for a finding that is not asked or unsure. */
    public static final int NOT_KNOWN = -1;

    /** Indices of the findings with a known state, ascending. */
    public List<Integer> known() {
        List<Integer> known = new ArrayList<>();
        for (int f = 0; f < states.length; f++) {
            if (states[f] != NOT_KNOWN) {
                known.add(f);
            }
        }
        return known;
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return known().isEmpty() && counts.isEmpty();
    }

    /** This presentation with one finding in another state. */
    public Presentation with(int finding, int state) {
        int[] changed = states.clone();
        changed[finding] = state;
        return new Presentation(changed, counts, side);
    }
}
