package org.whence.inference;

import java.util.Arrays;
import org.whence.knowledge.Model;

/**
 * The combinations as one finding sees them: two that differ only in targets it has no figure for are the same to it.
 *
 * <p>Few distinct ones remain, so a finding's figures are computed once for each and looked up for the rest.
 */
final class Projection {
    private final Combinations combinations;
    private final boolean[] relevant;
    private final int[] codes;
    /** For each subset one of the combinations that look like it. */
    private final int[] examples;

    private Projection(Combinations combinations, boolean[] relevant, int[] codes, int[] examples) {
        this.combinations = combinations;
        this.relevant = relevant;
        this.codes = codes;
        this.examples = examples;
    }

    /** Projection onto the targets marked in {@code relevant}. */
    static Projection of(Combinations combinations, boolean[] relevant) {
        int base = relevant.length + 1;
        int[] known = new int[base * base * base];
        int[] codes = new int[combinations.size()];
        int[] examples = new int[codes.length];
        int size = 0;
        for (int h = 0; h < codes.length; h++) {
            int key = 0;
            key = longer(key, base, combinations.first(h), relevant);
            key = longer(key, base, combinations.second(h), relevant);
            key = longer(key, base, combinations.third(h), relevant);
            if (known[key] == 0) {
                examples[size++] = h;
                known[key] = size;
            }
            codes[h] = known[key] - 1;
        }
        return new Projection(combinations, relevant, codes, Arrays.copyOf(examples, size));
    }

    /** The relevant members of a combination as digits of one number. */
    private static int longer(int key, int base, int target, boolean[] relevant) {
        return isKept(target, relevant) ? key * base + target + 1 : key;
    }

    private static boolean isKept(int target, boolean[] relevant) {
        return target != Combinations.NONE && relevant[target];
    }

    /** Number of distinct subsets. */
    int size() {
        return examples.length;
    }

    /** Subset number of combination {@code h}. */
    int code(int h) {
        return codes[h];
    }

    /** Targets in subset {@code code}, ascending. */
    int[] subset(int code) {
        int h = examples[code];
        int[] subset = new int[Model.CAP];
        int size = 0;
        for (int target : new int[] {combinations.first(h), combinations.second(h), combinations.third(h)}) {
            if (isKept(target, relevant)) {
                subset[size++] = target;
            }
        }
        return Arrays.copyOf(subset, size);
    }

    /** For each of these subsets the number of the coarser one that it is to {@code other}. */
    int[] within(Projection other) {
        int[] within = new int[examples.length];
        for (int code = 0; code < within.length; code++) {
            within[code] = other.codes[examples[code]];
        }
        return within;
    }

    /** Multiplies each weight by the value of its combination's subset. */
    void multiply(double[] weights, double[] byCode) {
        for (int h = 0; h < weights.length; h++) {
            weights[h] *= byCode[codes[h]];
        }
    }
}
