package org.whence.inference;

import org.whence.knowledge.Tissue;

/**
 * Probability that at least one target of a tissue is at fault.
 *
 * @param tissue the tissue
 * @param probability from 0 to 1; the shares of several tissues may sum to more than one, since several can be at fault
 */
public record TissueShare(Tissue tissue, double probability) {}
