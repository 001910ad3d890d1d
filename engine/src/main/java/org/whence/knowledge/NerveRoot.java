package org.whence.knowledge;

/** A lumbosacral nerve root. Not a motion segment: a disc at L4/L5 usually meets root L5. */
public enum NerveRoot {
    /** First lumbar root. */
    L1,
    /** Second lumbar root. */
    L2,
    /** Third lumbar root. */
    L3,
    /** Fourth lumbar root. */
    L4,
    /** Fifth lumbar root. */
    L5,
    /** First sacral root. */
    S1
}
