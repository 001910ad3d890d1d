package org.whence.compiler.check;

import java.util.HashSet;
import java.util.Set;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Row;

/** Rules of urgency, exercises to avoid and composites name findings that are there. */
final class RulesAreReadable implements Check {
    @Override
    public void check(Knowledge knowledge, Problems problems) {
        Set<String> findings = Names.ids(knowledge, "findings", "id");
        for (Row row : knowledge.rows("red-flags")) {
            if (row.is("mode", "alone") == row.has("with")) {
                problems.add(row, "with", "needed for only_with, and empty for alone");
            }
            for (String set : row.list("with")) {
                for (String id : set.split("\\+")) {
                    if (!findings.contains(id)) {
                        problems.add(row, "with", "no such finding: " + id);
                    }
                }
            }
        }
        Set<String> avoidable = new HashSet<>(findings);
        avoidable.addAll(Names.targetsAndGroups(knowledge));
        avoidable.add("pregnancy");
        avoidable.add("postpartum");
        for (Row row : knowledge.rows("exercises")) {
            for (String avoid : row.list("avoid_with")) {
                if (!avoidable.contains(avoid) && !avoid.matches("age>=\\d+")) {
                    problems.add(row, "avoid_with", "neither finding, target, pregnancy, postpartum nor age>=N: " + avoid);
                }
            }
            for (String needed : row.list("only_with")) {
                if (!findings.contains(needed)) {
                    problems.add(row, "only_with", "no such finding: " + needed);
                }
            }
        }
    }
}
