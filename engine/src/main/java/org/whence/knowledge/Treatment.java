package org.whence.knowledge;

/**
 * What a guideline or trial says about one intervention.
 *
 * @param id id of the row
 * @param target a target, a group, or {@code any}
 * @param kind kind of intervention
 * @param direction {@code for}, {@code against} or {@code neutral}
 * @param strength {@code strong}, {@code moderate}, {@code weak}, {@code consensus} or {@code unclear}
 * @param study index of the guideline or trial
 */
public record Treatment(String id, String target, String kind, String direction, String strength, int study) {}
