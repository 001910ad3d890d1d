package org.whence.cli.diff;

import org.whence.inference.Differential;
import org.whence.knowledge.Side;

/**
 * A target on a side, the same in two models.
 *
 * @param target its id
 * @param side its side, or {@link Side#MIDLINE} for one without sides
 */
public record Place(String target, Side side) {
    static Place of(Differential d) {
        return new Place(d.target().id(), d.side());
    }

    /** As a person reads it. */
    public String text() {
        return side == Side.MIDLINE ? target : target + ", " + side.id();
    }
}
