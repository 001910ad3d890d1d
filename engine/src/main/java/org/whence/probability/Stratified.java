package org.whence.probability;

/**
 * Fixed points at which uncertain figures are drawn: a Latin hypercube of standard normal values.
 *
 * <p>McKay, Beckman and Conover (1979), Technometrics 21:239–245. Every figure takes each of the same {@code count} normal quantiles exactly once over the draws,
 * in an order of its own that depends on the seed and the figure's number alone; so the same model gives the same draws everywhere.
 */
public final class Stratified {
    private final int seed;
    private final double[] quantiles;

    private Stratified(int seed, double[] quantiles) {
        this.seed = seed;
        this.quantiles = quantiles;
    }

    /**
     * The points of a model.
     *
     * @param count number of draws, at least 2
     * @param seed any number, kept in the model
     */
    public static Stratified of(int count, int seed) {
        double[] quantiles = new double[count];
        for (int i = 0; i < count; i++) {
            quantiles[i] = Normal.quantile((i + 0.5) / count);
        }
        return new Stratified(seed, quantiles);
    }

    /** Number of draws. */
    public int count() {
        return quantiles.length;
    }

    /** The standard normal values of figure number {@code figure}, one for each draw. */
    public double[] normals(int figure) {
        double[] values = quantiles.clone();
        int state = mix(figure * 0x9E3779B9 + seed);
        for (int i = values.length - 1; i > 0; i--) {
            state = mix(state + 0x6D2B79F5);
            int j = (state >>> 1) % (i + 1);
            double kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
        return values;
    }

    /** Finaliser of MurmurHash3 (Appleby, public domain): integers only, alike on every platform. */
    private static int mix(int x) {
        int h = x;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        h ^= h >>> 16;
        return h;
    }
}
