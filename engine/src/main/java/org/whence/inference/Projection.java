package org.whence.inference;

import java.util.ArrayList;
import java.util.List;

/**
 * The combinations as one finding sees them: two that differ only in targets it has no figure for are the same to it.
 *
 * <p>Few distinct ones remain, so a finding's figures are computed once for each and looked up for the rest.
 */
final class Projection {
    private final int[] codes;
    private final int[][] subsets;

    private Projection(int[] codes, int[][] subsets) {
        this.codes = codes;
        this.subsets = subsets;
    }

    /** Projection onto the targets marked in {@code relevant}. */
    static Projection of(Combinations combinations, boolean[] relevant) {
        int base = relevant.length + 1;
        int[] known = new int[base * base * base];
        List<int[]> subsets = new ArrayList<>();
        int[] codes = new int[combinations.size()];
        for (int h = 0; h < codes.length; h++) {
            int a = kept(combinations.first(h), relevant);
            int b = kept(combinations.second(h), relevant);
            int c = kept(combinations.third(h), relevant);
            int key = key(a, b, c, base);
            if (known[key] == 0) {
                subsets.add(subset(a, b, c));
                known[key] = subsets.size();
            }
            codes[h] = known[key] - 1;
        }
        return new Projection(codes, subsets.toArray(new int[0][]));
    }

    private static int kept(int target, boolean[] relevant) {
        return target != Combinations.NONE && relevant[target] ? target : Combinations.NONE;
    }

    /** Ascending members with the gaps closed, as one number. */
    private static int key(int a, int b, int c, int base) {
        int key = 0;
        if (a != Combinations.NONE) {
            key = key * base + a + 1;
        }
        if (b != Combinations.NONE) {
            key = key * base + b + 1;
        }
        if (c != Combinations.NONE) {
            key = key * base + c + 1;
        }
        return key;
    }

    private static int[] subset(int... places) {
        int size = 0;
        for (int p : places) {
            size += p == Combinations.NONE ? 0 : 1;
        }
        int[] subset = new int[size];
        int next = 0;
        for (int p : places) {
            if (p != Combinations.NONE) {
                subset[next++] = p;
            }
        }
        return subset;
    }

    /** Number of distinct subsets. */
    int size() {
        return subsets.length;
    }

    /** Subset number of combination {@code h}. */
    int code(int h) {
        return codes[h];
    }

    /** Targets in subset {@code code}, ascending. */
    int[] subset(int code) {
        return subsets[code];
    }

    /** Multiplies each weight by the value of its combination's subset. */
    void multiply(double[] weights, double[] byCode) {
        for (int h = 0; h < weights.length; h++) {
            weights[h] *= byCode[codes[h]];
        }
    }
}
