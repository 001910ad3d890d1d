package org.whence.observation;

/** What a shaded region of the body chart means. */
public enum Layer {
    /** Pain. */
    PAIN,
    /** Numbness. */
    NUMBNESS,
    /** Pins and needles. */
    TINGLING
}
