package org.whence.probability;

/**
 * Nodes and weights that stand for the standard normal factor of a cluster.
 *
 * <p>Gauss–Hermite rules of the normal density (Abramowitz and Stegun, 25.4.46). The model is defined on the nodes: the factor is a discrete variable with these
 * values and weights, so nothing is lost by their number; it only decides how finely the dependence is drawn.
 */
public enum Quadrature {
    /** Five nodes, for loadings up to 0.5. */
    FIVE(
            new double[] {-2.8569700138728056, -1.355626179974266, 0.0, 1.355626179974266, 2.8569700138728056},
            new double[] {0.011257411327720691, 0.22207592200561266, 0.5333333333333334, 0.22207592200561266, 0.011257411327720691}),
    /** Nine nodes, for stronger loadings. */
    NINE(
            new double[] {
                -4.512745863399783, -3.20542900285647, -2.0768479786778302, -1.0232556637891326, 0.0,
                1.0232556637891326, 2.0768479786778302, 3.20542900285647, 4.512745863399783
            },
            new double[] {
                2.2345844007746563e-05, 0.002789141321231769, 0.04991640676521788, 0.24409750289493942, 0.40634920634920635,
                0.24409750289493942, 0.04991640676521788, 0.002789141321231769, 2.2345844007746563e-05
            });

    private static final double FINE_FROM = 0.5;

    private final double[] nodes;
    private final double[] weights;

    Quadrature(double[] nodes, double[] weights) {
        this.nodes = nodes;
        this.weights = weights;
    }

    /** The rule for a cluster whose largest absolute loading is {@code loading}. */
    public static Quadrature forLoading(double loading) {
        return Math.abs(loading) > FINE_FROM ? NINE : FIVE;
    }

    /** Number of nodes. */
    public int size() {
        return nodes.length;
    }

    /** Value of node {@code q}. */
    public double node(int q) {
        return nodes[q];
    }

    /** Weight of node {@code q}; the weights sum to one. */
    public double weight(int q) {
        return weights[q];
    }
}
