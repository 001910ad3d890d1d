package org.whence.knowledge;

import java.util.List;

/**
 * Prior odds in one setting, solved by the compiler so that the marginals under the cap come out as the anchor rows say.
 *
 * @param id stable id
 * @param odds prior odds of each target, in the order of the model's targets
 * @param spread standard deviation of each target's log odds
 * @param together multiplier for each target of a combination beyond its first
 * @param meetings sets of targets that meet more or less often than that
 * @param rows indices of the anchor rows, one for each target
 */
public record Setting(String id, List<Double> odds, List<Double> spread, double together, List<Meeting> meetings, List<Integer> rows) {}
