package org.whence.compiler.check;

import java.util.HashMap;
import java.util.Map;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Row;

/** findings.csv and cluster-members.csv say the same of every finding, and exclusive states are not in a cluster. */
final class ClustersAgree implements Check {
    @Override
    public void check(Knowledge knowledge, Problems problems) {
        Map<String, Row> members = new HashMap<>();
        for (Row row : knowledge.rows("cluster-members")) {
            members.put(row.get("finding"), row);
        }
        for (Row finding : knowledge.live("findings")) {
            Row member = members.get(finding.get("id"));
            String listed = member == null ? "" : member.get("cluster");
            if (!listed.equals(finding.get("cluster"))) {
                problems.add(finding, "cluster", "cluster-members.csv says '" + listed + "'");
            }
            if (finding.is("kind", "categorical") && finding.has("cluster")) {
                problems.add(finding, "cluster", "a categorical finding cannot be in a cluster");
            }
        }
    }
}
