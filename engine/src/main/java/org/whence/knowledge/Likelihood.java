package org.whence.knowledge;

import java.util.List;

/**
 * What the rows say about one finding: its leak, and one figure for each target that has rows. A target without a figure leaves the finding at its leak.
 *
 * @param leak how likely each state is with none of the targets active
 * @param targets indices of the targets with a figure, ascending
 * @param figures their figures, in the same order
 */
public record Likelihood(Figure leak, List<Integer> targets, List<Figure> figures) {
    /** Place of a target's figure in {@link #figures}, or −1 when the finding stays at its leak. */
    public int placeOf(int target) {
        return targets.indexOf(target);
    }

    /** The figure that decides a target's probability: its own, or the leak. */
    public Figure figureFor(int target) {
        int place = placeOf(target);
        return place < 0 ? leak : figures.get(place);
    }
}
