package org.whence.compiler.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Row;

/** The ids other rows may name. */
final class Names {
    /** Says "all of them". */
    static final String ANY = "any";
    /** Says "none of the targets": the background. */
    static final String NONE = "none";

    private Names() {}

    static Set<String> ids(Knowledge knowledge, String resource, String column) {
        Set<String> ids = new HashSet<>();
        for (Row row : knowledge.live(resource)) {
            ids.add(row.get(column));
        }
        return ids;
    }

    static Set<String> targetsAndGroups(Knowledge knowledge) {
        Set<String> names = ids(knowledge, "targets", "id");
        for (Row row : knowledge.live("targets")) {
            names.addAll(row.list("groups"));
        }
        return names;
    }

    static Set<String> tissues(Knowledge knowledge) {
        return ids(knowledge, "targets", "tissue");
    }

    static List<Row> figures(Knowledge knowledge) {
        return knowledge.rows("evidence");
    }
}
