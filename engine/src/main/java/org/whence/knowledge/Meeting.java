package org.whence.knowledge;

import java.util.List;

/**
 * Two sets of targets that meet more or less often than their odds alone would have it, such as spine and hip in a spine clinic.
 *
 * @param some indices of one set
 * @param others indices of the other
 * @param ratio multiplier of every combination that holds at least one of each
 */
public record Meeting(List<Integer> some, List<Integer> others, double ratio) {}
