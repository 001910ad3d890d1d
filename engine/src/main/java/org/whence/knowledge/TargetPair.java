package org.whence.knowledge;

/**
 * Two targets that occur together more or less often than chance.
 *
 * @param first index of one target
 * @param second index of the other, larger than {@code first}
 * @param ratio odds multiplier ω; 0 when both cannot be
 */
public record TargetPair(int first, int second, double ratio) {}
