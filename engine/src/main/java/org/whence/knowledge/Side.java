package org.whence.knowledge;

/** Where on the body, seen by the person. */
public enum Side {
    /** The person's left. */
    LEFT,
    /** The person's right. */
    RIGHT,
    /** In the middle, or of no side. */
    MIDLINE,
    /** On both sides. */
    BOTH;

    /** The name in files and answers. */
    public String id() {
        return Ids.of(this);
    }

    /** Whether something on this side concerns a run about {@code run}: the same side, both, or no side at all. */
    public boolean touches(Side run) {
        return this == run || this == BOTH || this == MIDLINE || run == MIDLINE;
    }
}
