package org.whence.knowledge;

/**
 * Something that may have led to the pain: the article's cause of the cause.
 *
 * @param finding index of the finding
 * @param tissue the area it is said to lead to, or {@code any}
 * @param strength how strong the evidence is: {@code strong}, {@code moderate}, {@code weak} or {@code none-read}
 * @param study index of the study, or −1
 */
public record Contributor(int finding, String tissue, String strength, int study) {}
