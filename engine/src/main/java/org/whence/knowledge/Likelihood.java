package org.whence.knowledge;

import java.util.Arrays;
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

    /**
     * Places of the figures of several active targets. Members of a group that share one figure count as one cause.
     *
     * @param active indices of targets
     */
    public int[] placesOf(int[] active) {
        int[] places = new int[active.length];
        int size = 0;
        for (int target : active) {
            int place = placeOf(target);
            if (place >= 0 && !shared(places, size, place)) {
                places[size++] = place;
            }
        }
        return Arrays.copyOf(places, size);
    }

    private boolean shared(int[] places, int size, int place) {
        for (int i = 0; i < size; i++) {
            if (figures.get(places[i]).parameter() == figures.get(place).parameter()) {
                return true;
            }
        }
        return false;
    }
}
