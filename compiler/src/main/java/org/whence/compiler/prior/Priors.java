package org.whence.compiler.prior;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Row;
import org.whence.inference.Combinations;
import org.whence.knowledge.Catalogue;
import org.whence.knowledge.Meeting;
import org.whence.knowledge.Setting;
import org.whence.knowledge.TargetCondition;
import org.whence.knowledge.TargetPair;

/** Reads anchors and co-occurrence and solves every setting's prior. */
public final class Priors {
    private static final String NONE = "none";
    private static final String TISSUE = "tissue:";
    /** People an anchor counts for when its row does not say. */
    private static final double ASSUMED_SIZE = 10;
    /** An anchor from one place says this much about another, as a standard deviation of log odds. */
    private static final double ASSUMED_BETWEEN = 0.4;
    /** The solver must reach every marginal this closely. */
    private static final double REQUIRED = 1e-6;
    private static final double ROUND = 1e9;

    private final Knowledge knowledge;
    private final Catalogue<TargetCondition> targets;
    private final Map<String, Integer> anchorItems;

    /**
     * A reader of priors.
     *
     * @param anchorItems number of the evidence item of each anchor row, by row id
     */
    public Priors(Knowledge knowledge, Catalogue<TargetCondition> targets, Map<String, Integer> anchorItems) {
        this.knowledge = knowledge;
        this.targets = targets;
        this.anchorItems = anchorItems;
    }

    /** ω of the pairs of targets that rows name with a ratio, each once. */
    public List<TargetPair> pairs() {
        Map<Long, TargetPair> pairs = new HashMap<>();
        for (Row row : knowledge.rows("cooccurrence")) {
            if (row.has("ratio")) {
                for (int a : members(row.get("a"))) {
                    for (int b : members(row.get("b"))) {
                        if (a != b) {
                            int first = Math.min(a, b);
                            int second = Math.max(a, b);
                            pairs.putIfAbsent((long) first * targets.size() + second, new TargetPair(first, second, row.number("ratio", 1)));
                        }
                    }
                }
            }
        }
        List<TargetPair> sorted = new ArrayList<>(pairs.values());
        sorted.sort((p, q) -> p.first() != q.first() ? p.first() - q.first() : p.second() - q.second());
        return List.copyOf(sorted);
    }

    /** Numbers of the targets that a name, a group, a tissue, or several of these joined by {@code |} stand for. */
    private TreeSet<Integer> members(String names) {
        TreeSet<Integer> members = new TreeSet<>();
        for (String name : names.split("\\|")) {
            members.addAll(targets.indicesWhere(target -> target.isMeantBy(name) || name.equals(TISSUE + target.tissue().id())));
        }
        return members;
    }

    /** The solved settings; a setting whose marginals cannot be met is a problem. */
    public List<Setting> solve(Combinations combinations, List<TargetPair> pairs, Problems problems) {
        List<Setting> settings = new ArrayList<>();
        for (Row row : knowledge.live("settings")) {
            settings.add(solve(row.get("id"), combinations, pairs, problems));
        }
        return settings;
    }

    private Setting solve(String id, Combinations all, List<TargetPair> pairs, Problems problems) {
        Map<String, Row> anchors = anchors(id);
        PriorSolver solver = new PriorSolver(startingWeights(all, pairs));
        for (int s = 0; s < targets.size(); s++) {
            int target = s;
            solver.require(which(all, h -> all.contains(h, target)), anchor(anchors.get(targets.get(s).id())));
        }
        int empty = solver.require(which(all, h -> h == 0), anchor(anchors.get(NONE)));
        List<Row> cells = knowledge.rows("cooccurrence").stream().filter(r -> isMeeting(r, id)).toList();
        List<Integer> meetings = new ArrayList<>();
        for (Row cell : cells) {
            TreeSet<Integer> some = members(cell.get("a"));
            TreeSet<Integer> others = members(cell.get("b"));
            int[] met = which(all, h -> touches(all, h, some) && touches(all, h, others));
            meetings.add(solver.require(met, cell.number("count", 0) / cell.number("n", 1)));
        }
        double worst = solver.solve();
        // Written so that a solution that ran off to NaN is a fault, too.
        if (!(worst <= REQUIRED)) {
            problems.add("prevalence.csv", "the anchors of " + id + " cannot all be met together: still " + worst
                    + " apart; they must leave room for several targets at once (see docs/knowledge-format.md)");
        }
        return setting(id, anchors, solver, empty, cells, meetings);
    }

    private Setting setting(
            String id, Map<String, Row> anchors, PriorSolver solver, int empty, List<Row> cells, List<Integer> meetings) {
        double together = solver.multiplier(empty);
        List<Double> odds = new ArrayList<>();
        List<Double> spread = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (int s = 0; s < targets.size(); s++) {
            Row row = anchors.get(targets.get(s).id());
            odds.add(rounded(solver.multiplier(s) / together));
            spread.add(rounded(spread(row)));
            rows.add(anchorItems.get(row.get("row")));
        }
        List<Meeting> met = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Row cell = cells.get(i);
            met.add(new Meeting(
                    List.copyOf(members(cell.get("a"))), List.copyOf(members(cell.get("b"))), rounded(solver.multiplier(meetings.get(i)))));
        }
        return new Setting(id, List.copyOf(odds), List.copyOf(spread), rounded(together), List.copyOf(met), List.copyOf(rows));
    }

    /** Nine significant digits: enough for any use, and the same bytes on every machine. */
    static double rounded(double value) {
        double scale = 1.0;
        while (value != 0 && Math.abs(value) * scale < 1.0) {
            scale *= 10.0;
        }
        return Math.rint(value * scale * ROUND) / (scale * ROUND);
    }

    /** A count of people in whom two sets met, without a ratio of its own: solved for. */
    private static boolean isMeeting(Row row, String setting) {
        return row.is("setting", setting) && !row.has("ratio") && row.has("count");
    }

    private Map<String, Row> anchors(String setting) {
        Map<String, Row> anchors = new HashMap<>();
        for (Row row : knowledge.rows("prevalence")) {
            if (row.is("use", "anchor") && row.is("setting", setting)) {
                anchors.put(row.get("target"), row);
            }
        }
        return anchors;
    }

    private static double anchor(Row row) {
        return row.has("count") ? row.number("count", 0) / row.number("n", 1) : row.number("prevalence", 0);
    }

    private static double spread(Row row) {
        double p = anchor(row);
        double n = row.number("n", ASSUMED_SIZE);
        double hits = Math.max(n * p, 0.5);
        return Math.min(Math.sqrt(1.0 / hits + ASSUMED_BETWEEN * ASSUMED_BETWEEN), 1.0);
    }

    private static double[] startingWeights(Combinations all, List<TargetPair> pairs) {
        Map<Integer, Double> omega = new HashMap<>();
        pairs.forEach(p -> omega.put(p.first() * all.targets() + p.second(), p.ratio()));
        double[] weights = new double[all.size()];
        for (int h = 0; h < weights.length; h++) {
            int[] members = all.members(h);
            weights[h] = 1.0;
            for (int i = 0; i < members.length; i++) {
                for (int j = i + 1; j < members.length; j++) {
                    weights[h] *= omega.getOrDefault(members[i] * all.targets() + members[j], 1.0);
                }
            }
        }
        return weights;
    }

    private static boolean touches(Combinations all, int h, TreeSet<Integer> targets) {
        for (int s : all.members(h)) {
            if (targets.contains(s)) {
                return true;
            }
        }
        return false;
    }

    private static int[] which(Combinations all, IntPredicate wanted) {
        return java.util.stream.IntStream.range(0, all.size()).filter(wanted).toArray();
    }
}
