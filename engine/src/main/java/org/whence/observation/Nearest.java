package org.whence.observation;

import java.util.ArrayList;
import java.util.List;
import org.whence.knowledge.Catalogue;

/** Finds the ids nearest to a mistyped one, for the error that names it. */
public final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /**
     * Up to three ids within reach of {@code wrong}: fewest edits first (Levenshtein 1966), whole words in common counting in their favour.
     *
     * @return at least one id when the catalogue is not empty
     */
    public static List<String> to(String wrong, Catalogue<?> catalogue, List<String> ids) {
        List<String> best = new ArrayList<>();
        List<Integer> costs = new ArrayList<>();
        for (int i = 0; i < catalogue.size(); i++) {
            String id = ids.get(i);
            int cost = edits(wrong, id) - 3 * sharedWords(wrong, id);
            int place = best.size();
            while (place > 0 && costs.get(place - 1) > cost) {
                place--;
            }
            best.add(place, id);
            costs.add(place, cost);
            if (best.size() > MOST) {
                best.remove(MOST);
                costs.remove(MOST);
            }
        }
        return best;
    }

    private static int sharedWords(String a, String b) {
        int shared = 0;
        List<String> words = List.of(b.split("-"));
        for (String word : a.split("[-_ ]")) {
            if (word.length() > 2 && words.contains(word)) {
                shared++;
            }
        }
        return shared;
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, replaced);
            }
        }
        return row[b.length()];
    }
}
