package org.whence.compiler;

import java.util.List;
import org.whence.compiler.rows.Problem;

/** The rows have faults; all of them are here. */
public final class InvalidKnowledgeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** With every fault, sorted. */
    public InvalidKnowledgeException(List<Problem> problems) {
        super(problems.size() + " faults in the knowledge; the first: " + problems.get(0));
        this.problems = List.copyOf(problems);
    }

    /** Every fault, in the order of the files. */
    public List<Problem> problems() {
        return problems;
    }
}
