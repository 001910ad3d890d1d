package org.whence.inference;

import java.util.Arrays;

/** The combinations that carry the weight: the heaviest of all, and the heaviest of each target. */
final class HeavyCombinations {
    private static final int HEAVIEST = 500;
    private static final int HEAVIEST_OF_EACH_TARGET = 10;

    private HeavyCombinations() {}

    /** Their numbers, ascending. */
    static int[] of(Posterior posterior) {
        Combinations all = posterior.network().combinations();
        int size = all.size();
        double[] weights = new double[size];
        for (int h = 0; h < size; h++) {
            weights[h] = posterior.combination(h);
        }
        boolean[] chosen = new boolean[size];
        double least = atRank(weights.clone(), HEAVIEST);
        for (int h = 0; h < size; h++) {
            chosen[h] = weights[h] > 0.0 && weights[h] >= least;
        }
        for (int s = 0; s < all.targets(); s++) {
            chooseOfTarget(all, weights, s, chosen);
        }
        chosen[0] = true;
        return numbers(chosen);
    }

    /** The value at a rank, from 1 for the largest; nothing when there are fewer. Combinations that share it are all heavy. */
    private static double atRank(double[] values, int rank) {
        Arrays.sort(values);
        return rank <= values.length ? values[values.length - rank] : 0.0;
    }

    private static void chooseOfTarget(Combinations all, double[] weights, int target, boolean[] chosen) {
        double[] own = new double[weights.length];
        int size = 0;
        for (int h = 0; h < weights.length; h++) {
            if (all.contains(h, target)) {
                own[size++] = weights[h];
            }
        }
        double least = atRank(Arrays.copyOf(own, size), HEAVIEST_OF_EACH_TARGET);
        for (int h = 0; h < weights.length; h++) {
            if (weights[h] > 0.0 && weights[h] >= least && all.contains(h, target)) {
                chosen[h] = true;
            }
        }
    }

    private static int[] numbers(boolean[] chosen) {
        int[] numbers = new int[chosen.length];
        int size = 0;
        for (int h = 0; h < chosen.length; h++) {
            if (chosen[h]) {
                numbers[size++] = h;
            }
        }
        return Arrays.copyOf(numbers, size);
    }
}
