package org.whence.observation;

import org.whence.knowledge.Side;

/**
 * One finding with its state for this person.
 *
 * @param finding index of the finding
 * @param state its state
 * @param side where; {@link Side#MIDLINE} for a finding without sides, or when the side was not said
 */
public record Observation(int finding, State state, Side side) {}
