package org.whence.compiler.fit;

import java.util.List;

/**
 * Who a comparison group is made of: combinations of targets with their shares.
 *
 * @param parts the combinations
 */
public record Mixture(List<Part> parts) {
    /**
     * One combination.
     *
     * @param targets indices of the active targets; empty for none
     * @param share its share; all shares sum to one
     */
    public record Part(int[] targets, double share) {}
}
