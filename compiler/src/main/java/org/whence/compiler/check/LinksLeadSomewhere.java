package org.whence.compiler.check;

import java.util.Set;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Row;
import org.whence.compiler.rows.Schema;

/** A cell that names a row of another file names one that is there. */
final class LinksLeadSomewhere implements Check {
    @Override
    public void check(Knowledge knowledge, Problems problems) {
        for (Schema.Resource resource : knowledge.schema().resources()) {
            for (Schema.Link link : resource.links()) {
                Set<String> there = Names.ids(knowledge, link.resource(), link.reference());
                for (Row row : knowledge.rows(resource.name())) {
                    if (row.has(link.field()) && !there.contains(row.get(link.field()))) {
                        problems.add(row, link.field(), "no such row in " + link.resource() + "; add it there or correct the id");
                    }
                }
            }
        }
    }
}
