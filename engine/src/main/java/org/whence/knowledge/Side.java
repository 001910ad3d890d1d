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

    /** Whether something on this side concerns {@code other}: only left and right are apart; both, and no side at all, concern every side. */
    public boolean touches(Side other) {
        return this == other || isOpen() || other.isOpen();
    }

    private boolean isOpen() {
        return this == BOTH || this == MIDLINE;
    }
}
