package org.whence.knowledge;

/**
 * How age, sex or pregnancy moves a target's prior odds.
 *
 * @param target index of the target
 * @param factor {@code age}, {@code sex} or {@code pregnancy}
 * @param level the factor's level, such as {@code 50-59}, {@code f} or {@code pregnant}
 * @param ratio odds multiplier, scaled so that the setting's own mix keeps its marginal
 */
public record PriorRatio(int target, String factor, String level, double ratio) {}
