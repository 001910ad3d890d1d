package org.whence.compiler.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Row;

/** Whatever a row says is about a target, a group of targets, or what its file allows besides. */
final class TargetsAreKnown implements Check {
    @Override
    public void check(Knowledge knowledge, Problems problems) {
        Set<String> names = Names.targetsAndGroups(knowledge);
        Set<String> withNone = plus(names, Names.NONE);
        Set<String> withAny = plus(names, Names.ANY);
        for (String resource : List.of("evidence", "prevalence", "referral")) {
            require(knowledge, resource, "target", withNone, problems);
        }
        require(knowledge, "composites", "target", names, problems);
        require(knowledge, "treatments", "target", withAny, problems);
        require(knowledge, "prognosis", "target", withAny, problems);
        require(knowledge, "exercises", "targets", withAny, problems);
        require(knowledge, "red-flags", "target", plus(withAny, "any-serious"), problems);
        Set<String> pairs = new HashSet<>(names);
        Names.tissues(knowledge).forEach(t -> pairs.add("tissue:" + t));
        require(knowledge, "cooccurrence", "a", pairs, problems);
        require(knowledge, "cooccurrence", "b", pairs, problems);
    }

    private static Set<String> plus(Set<String> names, String more) {
        Set<String> all = new HashSet<>(names);
        all.add(more);
        return all;
    }

    private static void require(Knowledge knowledge, String resource, String column, Set<String> names, Problems problems) {
        for (Row row : knowledge.rows(resource)) {
            for (String name : row.list(column)) {
                if (!names.contains(name)) {
                    problems.add(row, column, "no such target or group; see targets.csv");
                }
            }
        }
    }
}
