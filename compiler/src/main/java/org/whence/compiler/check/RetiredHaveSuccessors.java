package org.whence.compiler.check;

import java.util.List;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Row;

/** An id is retired with a successor that is alive, never deleted. */
final class RetiredHaveSuccessors implements Check {
    @Override
    public void check(Knowledge knowledge, Problems problems) {
        for (String resource : List.of("targets", "findings", "regions")) {
            var live = Names.ids(knowledge, resource, "id");
            for (Row row : knowledge.rows(resource)) {
                if (row.has("retired") && !live.contains(row.get("successor"))) {
                    problems.add(row, "successor", "a retired id names a living successor");
                }
                if (!row.has("retired") && row.has("successor")) {
                    problems.add(row, "successor", "only a retired id has a successor");
                }
            }
        }
    }
}
