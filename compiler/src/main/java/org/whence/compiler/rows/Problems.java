package org.whence.compiler.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects every fault before anything is said: all at once, in the order of the files. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Adds a fault of one cell. */
    public void add(Row row, String field, String mend) {
        found.add(new Problem(row.file(), row.line(), field, row.get(field), mend));
    }

    /** Adds a fault of a whole file. */
    public void add(String file, String mend) {
        found.add(new Problem(file, 0, "", "", mend));
    }

    /** All faults, sorted. */
    public List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(found);
        Collections.sort(sorted);
        return List.copyOf(sorted);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return found.isEmpty();
    }
}
