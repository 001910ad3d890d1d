package org.whence.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Model;
import org.whence.knowledge.RiskThreshold;
import org.whence.knowledge.TargetPair;
import org.whence.knowledge.Tissue;

/**
 * Every combination of targets that may be active together: at most {@link Model#CAP} of them, no pair that excludes each other, and at most one serious unless a
 * row says that two go together, as a tumour that presses on the cauda equina.
 *
 * <p>They stand sorted by cell: the set of tissues at fault together with the urgency of the serious target in it, which is what the first questions ask about. So
 * a sum over a cell runs over neighbours.
 */
public final class Combinations {
    /** Marks an empty place in a combination. */
    public static final int NONE = -1;

    private final int[][] members;
    private final int[] first;
    private final int[] second;
    private final int[] third;
    private final int[] cellStart;
    private final int targets;

    private Combinations(List<int[]> sorted, List<Integer> starts, int targets) {
        this.members = sorted.toArray(new int[0][]);
        this.targets = targets;
        this.first = new int[members.length];
        this.second = new int[members.length];
        this.third = new int[members.length];
        for (int h = 0; h < members.length; h++) {
            first[h] = at(members[h], 0);
            second[h] = at(members[h], 1);
            third[h] = at(members[h], 2);
        }
        this.cellStart = new int[starts.size() + 1];
        for (int i = 0; i < starts.size(); i++) {
            cellStart[i] = starts.get(i);
        }
        cellStart[starts.size()] = members.length;
    }

    private static int at(int[] member, int place) {
        return place < member.length ? member[place] : NONE;
    }

    /** The combinations of a model's targets. */
    public static Combinations of(Model model) {
        return of(model, Model.CAP);
    }

    /**
     * The combinations with another cap, to measure its cost.
     *
     * @param cap 1 to 3
     */
    public static Combinations of(Model model, int cap) {
        Set<Integer> forbidden = forbidden(model);
        List<int[]> all = new ArrayList<>();
        extend(model.targets().size(), forbidden, new int[0], cap, all);
        int[] urgency = urgencies(model);
        all.sort(Comparator.comparingInt(h -> cellKey(model, urgency, h)));
        List<Integer> starts = new ArrayList<>();
        for (int h = 0; h < all.size(); h++) {
            if (h == 0 || cellKey(model, urgency, all.get(h)) != cellKey(model, urgency, all.get(h - 1))) {
                starts.add(h);
            }
        }
        return new Combinations(all, starts, model.targets().size());
    }

    /** Pairs that cannot stand together, each as one number. */
    private static Set<Integer> forbidden(Model model) {
        int n = model.targets().size();
        Set<Integer> forbidden = new HashSet<>();
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                if (model.targets().get(a).tissue() == Tissue.SERIOUS && model.targets().get(b).tissue() == Tissue.SERIOUS) {
                    forbidden.add(a * n + b);
                }
            }
        }
        for (TargetPair pair : model.pairs()) {
            int key = pair.first() * n + pair.second();
            if (pair.ratio() == 0.0) {
                forbidden.add(key);
            } else {
                forbidden.remove(key);
            }
        }
        return forbidden;
    }

    private static void extend(int n, Set<Integer> forbidden, int[] chosen, int cap, List<int[]> all) {
        all.add(chosen);
        if (chosen.length == cap) {
            return;
        }
        int from = chosen.length == 0 ? 0 : chosen[chosen.length - 1] + 1;
        for (int s = from; s < n; s++) {
            if (fits(n, forbidden, chosen, s)) {
                int[] longer = new int[chosen.length + 1];
                System.arraycopy(chosen, 0, longer, 0, chosen.length);
                longer[chosen.length] = s;
                extend(n, forbidden, longer, cap, all);
            }
        }
    }

    private static boolean fits(int n, Set<Integer> forbidden, int[] chosen, int added) {
        for (int s : chosen) {
            if (forbidden.contains(s * n + added)) {
                return false;
            }
        }
        return true;
    }

    /** Tissue set in the low bits, urgency of the most urgent target above. */
    private static int cellKey(Model model, int[] urgency, int[] combination) {
        int tissues = 0;
        int level = 0;
        for (int s : combination) {
            tissues |= 1 << model.targets().get(s).tissue().ordinal();
            level = Math.max(level, urgency[s]);
        }
        return tissues | level << Tissue.values().length;
    }

    /** For each target the most urgent level that its risk can ask for. */
    private static int[] urgencies(Model model) {
        int[] urgency = new int[model.targets().size()];
        for (RiskThreshold threshold : model.thresholds()) {
            int level = threshold.level().ordinal() - Disposition.ROUTINE.ordinal();
            urgency[threshold.target()] = Math.max(urgency[threshold.target()], level);
        }
        return urgency;
    }

    /** Number of combinations. */
    public int size() {
        return members.length;
    }

    /** Number of targets they are made of. */
    public int targets() {
        return targets;
    }

    /** Targets active in combination {@code h}, ascending. */
    public int[] members(int h) {
        return members[h].clone();
    }

    /** Whether {@code target} is active in combination {@code h}. */
    public boolean contains(int h, int target) {
        return first[h] == target || second[h] == target || third[h] == target;
    }

    /** Whether combination {@code h} holds at least one of the marked targets. */
    boolean touches(int h, boolean[] marked) {
        return isMarked(first[h], marked) || isMarked(second[h], marked) || isMarked(third[h], marked);
    }

    private static boolean isMarked(int target, boolean[] marked) {
        return target != NONE && marked[target];
    }

    int first(int h) {
        return first[h];
    }

    int second(int h) {
        return second[h];
    }

    int third(int h) {
        return third[h];
    }

    /** Number of cells. */
    public int cells() {
        return cellStart.length - 1;
    }

    /** First combination of cell {@code c}; that of {@code cells()} is the number of combinations. */
    public int cellStart(int c) {
        return cellStart[c];
    }

    /** For every combination its {@code shape} times the odds of its targets. */
    double[] weights(double[] shape, double[] odds) {
        double[] weights = new double[shape.length];
        for (int h = 0; h < weights.length; h++) {
            double w = shape[h];
            if (first[h] != NONE) {
                w *= odds[first[h]];
                if (second[h] != NONE) {
                    w *= odds[second[h]];
                    if (third[h] != NONE) {
                        w *= odds[third[h]];
                    }
                }
            }
            weights[h] = w;
        }
        return weights;
    }

    /** Sum of {@code weights} over the combinations in which each target is active. */
    double[] marginals(double[] weights) {
        double[] sums = new double[targets];
        for (int h = 0; h < weights.length; h++) {
            double w = weights[h];
            if (first[h] != NONE) {
                sums[first[h]] += w;
                if (second[h] != NONE) {
                    sums[second[h]] += w;
                    if (third[h] != NONE) {
                        sums[third[h]] += w;
                    }
                }
            }
        }
        return sums;
    }
}
