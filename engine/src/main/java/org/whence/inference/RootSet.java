package org.whence.inference;

import java.util.List;

/**
 * Exactly these nerve roots together, such as "L4 and L5 together".
 *
 * @param targets indices of the roots' targets, ascending
 * @param probability their joint probability
 */
public record RootSet(List<Integer> targets, double probability) {}
