package org.whence.knowledge;

import java.util.List;

/**
 * An exercise and when it is withheld.
 *
 * @param id stable id
 * @param targets targets or groups it serves, or {@code any}
 * @param avoidWith targets, findings, {@code pregnancy}, {@code postpartum} or {@code age>=N} that withhold it
 * @param onlyWith findings of which one must be present, or empty
 * @param strength how strong the evidence is
 * @param dose how often, in words
 * @param study index of the study, or −1
 */
public record Exercise(String id, List<String> targets, List<String> avoidWith, List<String> onlyWith, String strength, String dose, int study) {}
