package org.whence.compiler.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Row;

/** One anchor for every target, and for none of them, in every setting. */
final class AnchorsAreComplete implements Check {
    @Override
    public void check(Knowledge knowledge, Problems problems) {
        Map<String, Row> anchors = new HashMap<>();
        for (Row row : knowledge.rows("prevalence")) {
            if (row.is("use", "anchor")) {
                if (!row.has("count") && !row.has("prevalence")) {
                    problems.add(row, "prevalence", "an anchor gives count and n, or a prevalence");
                }
                Row other = anchors.put(row.get("setting") + "/" + row.get("target"), row);
                if (other != null) {
                    problems.add(row, "use", "a second anchor for this setting and target; the other is in line " + other.line());
                }
            }
        }
        Set<String> targets = new HashSet<>(Names.ids(knowledge, "targets", "id"));
        targets.add(Names.NONE);
        for (Row setting : knowledge.live("settings")) {
            for (String target : targets) {
                if (!anchors.containsKey(setting.get("id") + "/" + target)) {
                    problems.add("prevalence.csv", "no anchor for " + target + " in " + setting.get("id"));
                }
            }
        }
    }
}
