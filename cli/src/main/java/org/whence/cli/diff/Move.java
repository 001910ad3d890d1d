package org.whence.cli.diff;

/**
 * A place whose probability moved.
 *
 * @param place the place
 * @param before its probability in the old edition; 0 when it has no such target
 * @param after its probability in the new one; 0 when it has no such target
 */
public record Move(Place place, double before, double after) {
    /** How far it moved, up or down. */
    public double size() {
        return Math.abs(after - before);
    }
}
