package org.whence.testing;

/** Gauss–Hermite rule of the standard normal density, found from the polynomials themselves (Abramowitz and Stegun 25.4.46 and 22.7.14). */
public final class GaussHermite {
    private final double[] nodes;
    private final double[] weights;

    private GaussHermite(int size) {
        this.nodes = roots(size);
        this.weights = new double[size];
        for (int i = 0; i < size; i++) {
            weights[i] = weight(size, nodes[i]);
        }
    }

    /** The rule with so many nodes, ascending. */
    public static GaussHermite of(int size) {
        return new GaussHermite(size);
    }

    /** The roots of He_n lie between those of He_(n − 1): bisection between neighbours finds each. */
    private static double[] roots(int size) {
        double[] before = size == 1 ? new double[0] : roots(size - 1);
        double far = Math.sqrt(4.0 * size + 2.0);
        double[] roots = new double[size];
        for (int i = 0; i < size; i++) {
            roots[i] = bisect(size, i == 0 ? -far : before[i - 1], i == size - 1 ? far : before[i]);
        }
        return roots;
    }

    private static double bisect(int size, double from, double to) {
        double low = from;
        double high = to;
        boolean rising = hermite(size, high) > hermite(size, low);
        for (int step = 0; step < 100; step++) {
            double middle = (low + high) / 2.0;
            if (hermite(size, middle) > 0 == rising) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return (low + high) / 2.0;
    }

    /** {@code n! / (n He_(n−1)(x))²}. */
    private static double weight(int size, double node) {
        double factorial = 1.0;
        for (int k = 2; k <= size; k++) {
            factorial *= k;
        }
        double slope = size * hermite(size - 1, node);
        return factorial / (slope * slope);
    }

    private static double hermite(int degree, double x) {
        double before = 0.0;
        double value = 1.0;
        for (int k = 0; k < degree; k++) {
            double next = x * value - k * before;
            before = value;
            value = next;
        }
        return value;
    }

    /** Number of nodes. */
    public int size() {
        return nodes.length;
    }

    /** Value of a node. */
    public double node(int q) {
        return nodes[q];
    }

    /** Weight of a node. */
    public double weight(int q) {
        return weights[q];
    }
}
