package org.whence.compiler.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Row;

/** Ordinal and categorical findings list their states, yes/no ones do not, and results name a listed state. */
final class StatesAreListed implements Check {
    @Override
    public void check(Knowledge knowledge, Problems problems) {
        Map<String, Row> findings = new HashMap<>();
        for (Row row : knowledge.rows("findings")) {
            findings.put(row.get("id"), row);
            boolean binary = row.is("kind", "binary");
            if (binary && row.has("states")) {
                problems.add(row, "states", "a binary finding has no list of states");
            }
            if (!binary && row.list("states").size() < 2) {
                problems.add(row, "states", "list at least two states, separated by |");
            }
        }
        for (Row row : Names.figures(knowledge)) {
            Row finding = findings.get(row.get("finding"));
            if (finding != null) {
                checkResult(row, finding.list("states"), problems);
            }
        }
    }

    private static void checkResult(Row row, List<String> states, Problems problems) {
        String result = row.get("result");
        String state = result.replaceFirst("^>?=", "");
        if (states.isEmpty() && !result.isEmpty()) {
            problems.add(row, "result", "a binary finding needs no result; leave it empty and count the positive ones");
        }
        if (!states.isEmpty() && !states.contains(state)) {
            problems.add(row, "result", "write = or >= and one of " + states);
        }
    }
}
