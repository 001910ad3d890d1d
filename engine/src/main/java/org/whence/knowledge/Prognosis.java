package org.whence.knowledge;

/**
 * What happened to people followed over time.
 *
 * @param id id of the row
 * @param target a target, a group, or {@code any}
 * @param weeks time since the start, in weeks
 * @param outcome what was counted
 * @param value its figure as printed
 * @param study index of the study
 */
public record Prognosis(String id, String target, String weeks, String outcome, String value, int study) {}
