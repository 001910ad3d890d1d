package org.whence.inquiry;

/**
 * A finding worth asking.
 *
 * @param finding index of the finding
 * @param bits expected information, in bits
 * @param seconds about how long it takes
 */
public record NextQuestion(int finding, double bits, int seconds) {
    /** What the questions are ranked by. */
    public double bitsPerSecond() {
        return bits / seconds;
    }
}
