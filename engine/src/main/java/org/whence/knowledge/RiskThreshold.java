package org.whence.knowledge;

/**
 * The posterior of a serious target from which a level applies.
 *
 * @param target index of the target
 * @param level what to do from there
 * @param probability the threshold, above 0 and below 1
 */
public record RiskThreshold(int target, Disposition level, double probability) {}
