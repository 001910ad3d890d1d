package org.whence.compiler.check;

import java.util.HashSet;
import java.util.Set;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Row;

/** Every finding that is evidence for something also has a background row, so that its leak is never a guess of the program. */
final class FindingsHaveABackground implements Check {
    @Override
    public void check(Knowledge knowledge, Problems problems) {
        Set<String> fitted = new HashSet<>();
        Set<String> background = new HashSet<>();
        for (Row row : Names.figures(knowledge)) {
            if (row.is("use", "fit")) {
                (row.is("target", Names.NONE) ? background : fitted).add(row.get("finding"));
            }
        }
        for (Row row : knowledge.live("findings")) {
            if (fitted.contains(row.get("id")) && !background.contains(row.get("id"))) {
                problems.add(row, "id", "no background row: add one with target none and use fit");
            }
        }
    }
}
