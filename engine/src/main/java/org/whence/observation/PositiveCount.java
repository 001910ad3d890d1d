package org.whence.observation;

import java.util.List;
import org.whence.knowledge.Side;

/**
 * "k of n tests positive", when the report does not say which.
 *
 * @param findings indices of the n tests, all of one cluster
 * @param positive k
 * @param orMore whether more than k may have been positive
 * @param side where
 */
public record PositiveCount(List<Integer> findings, int positive, boolean orMore, Side side) {}
