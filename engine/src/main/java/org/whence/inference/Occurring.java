package org.whence.inference;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Which of many numbered subsets occur among a few things, and which of those each thing has. */
final class Occurring {
    private final int[] codes;
    private final int[] places;

    private Occurring(int[] codes, int[] places) {
        this.codes = codes;
        this.places = places;
    }

    /**
     * The subsets that occur.
     *
     * @param things how many things
     * @param codeOf number of the subset of each thing
     * @param subsets how many subsets there are
     */
    static Occurring of(int things, IntUnaryOperator codeOf, int subsets) {
        int[] placeOf = new int[subsets];
        Arrays.fill(placeOf, -1);
        int[] codes = new int[Math.min(things, subsets)];
        int[] places = new int[things];
        int size = 0;
        for (int i = 0; i < things; i++) {
            int code = codeOf.applyAsInt(i);
            if (placeOf[code] < 0) {
                placeOf[code] = size;
                codes[size++] = code;
            }
            places[i] = placeOf[code];
        }
        return new Occurring(Arrays.copyOf(codes, size), places);
    }

    /** How many subsets occur. */
    int size() {
        return codes.length;
    }

    /** Number of the subset at a place. */
    int code(int place) {
        return codes[place];
    }

    /** Place of a thing's subset. */
    int place(int thing) {
        return places[thing];
    }
}
