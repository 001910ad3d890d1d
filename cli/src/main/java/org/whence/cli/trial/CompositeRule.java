package org.whence.cli.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whence.knowledge.Model;

/**
 * A published rule made of several findings: at least so many points, or any of several such rules.
 *
 * @param items what counts how much
 * @param threshold points from which the rule is positive
 * @param alternatives other rules of which any one makes it positive too; the items then count for nothing
 */
record CompositeRule(List<Item> items, int threshold, List<CompositeRule> alternatives) {
    private static final Pattern POINTS = Pattern.compile("points >= (-?\\d+): (.*)");
    private static final Pattern COUNT = Pattern.compile("(\\d+) of (.*)");
    private static final Pattern ITEM = Pattern.compile("([a-z0-9-]+?)(?:>=([a-z0-9-]+))?(?:\\*(-?\\d+))?");
    private static final String AGE = "age";

    /**
     * One part of a rule.
     *
     * @param finding index of the finding, or −1 for age
     * @param from state from which it counts, or the age from which it counts
     * @param points what it counts
     */
    record Item(int finding, int from, int points) {}

    /**
     * Reads a definition of {@code composites.csv}.
     *
     * @param definitions all definitions by id, since a rule may be made of others
     */
    static CompositeRule parse(String definition, Model model, Map<String, String> definitions) {
        Matcher points = POINTS.matcher(definition);
        if (points.matches()) {
            return new CompositeRule(items(points.group(2), model), Integer.parseInt(points.group(1)), List.of());
        }
        Matcher count = COUNT.matcher(definition);
        String names = definition.replaceFirst("^(any|all|\\d+) of ", "");
        if (definitions.containsKey(names.split(", ")[0])) {
            List<CompositeRule> others = new ArrayList<>();
            for (String id : names.split(", ")) {
                others.add(parse(definitions.get(id), model, definitions));
            }
            return new CompositeRule(List.of(), 1, List.copyOf(others));
        }
        List<Item> items = items(names, model);
        int needed = definition.startsWith("all of") ? items.size() : count.matches() ? Integer.parseInt(count.group(1)) : 1;
        return new CompositeRule(items, needed, List.of());
    }

    private static List<Item> items(String list, Model model) {
        List<Item> items = new ArrayList<>();
        for (String part : list.split(", ")) {
            Matcher m = ITEM.matcher(part);
            if (!m.matches()) {
                throw new IllegalArgumentException("not an item of a composite: " + part);
            }
            int worth = m.group(3) == null ? 1 : Integer.parseInt(m.group(3));
            items.add(item(m.group(1), m.group(2), worth, model));
        }
        return List.copyOf(items);
    }

    private static Item item(String name, String from, int points, Model model) {
        if (name.equals(AGE)) {
            return new Item(-1, Integer.parseInt(from), points);
        }
        int finding = model.findings().indexOf(model.living(name));
        int state = from == null ? 1 : model.findings().get(finding).states().indexOf(from);
        return new Item(finding, state, points);
    }

    /** Indices of all findings it looks at, ascending. */
    TreeSet<Integer> findings() {
        TreeSet<Integer> all = new TreeSet<>();
        items.forEach(item -> all.add(item.finding()));
        alternatives.forEach(other -> all.addAll(other.findings()));
        all.remove(-1);
        return all;
    }

    /** Whether the rule is positive for someone of this age with these states. */
    boolean holds(Map<Integer, Integer> states, int age) {
        if (!alternatives.isEmpty()) {
            return alternatives.stream().anyMatch(rule -> rule.holds(states, age));
        }
        int sum = 0;
        for (Item item : items) {
            int value = item.finding() < 0 ? age : states.get(item.finding());
            sum += value >= item.from() ? item.points() : 0;
        }
        return sum >= threshold;
    }
}
