package org.whence.cli.cases;

import java.util.List;

/** A case file that cannot be used; carries every fault found in it. */
public final class InvalidCaseException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** With the faults, at least one. */
    public InvalidCaseException(List<Fault> faults) {
        super(faults.get(0).text());
        this.faults = List.copyOf(faults);
    }

    /** Every fault, by line. */
    public List<Fault> faults() {
        return faults;
    }
}
