package org.whence.cli.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.whence.knowledge.Catalogue;
import org.whence.observation.Nearest;
import org.whence.observation.ObservationException;

/** Collects what is wrong in one file, so that all of it is said at once. */
final class Faults {
    /** Longer values are shown by their beginning. */
    private static final int LONGEST_SHOWN = 60;

    private static final String ALLOWED = "allowed: ";

    private final String file;
    private final List<Fault> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    /** The file as a whole is at fault. */
    void add(String message) {
        found.add(new Fault(file, 0, message));
    }

    void add(int line, String message) {
        found.add(new Fault(file, line, message));
    }

    void add(int line, String field, String value, String allowed) {
        add(line, field + " '" + shown(value) + "': " + allowed);
    }

    /** A value that is none of the ids it could be. */
    void unknown(int line, String field, String value, List<String> ids) {
        add(line, field, value, "no such " + field + "; nearest: " + nearest(value, ids));
    }

    /** A value that has to be there. */
    void missing(int line, String field, String allowed) {
        add(line, "'" + field + "' is missing; allowed: " + allowed);
    }

    /** What the engine refused. */
    void refused(int line, ObservationException refusal) {
        String message = refusal.getMessage();
        add(line, refusal.field(), refusal.value(), message.substring(message.indexOf(ALLOWED)));
    }

    static String nearest(String value, List<String> ids) {
        return String.join(", ", Nearest.to(value, Catalogue.of(ids, Function.identity()), ids));
    }

    private static String shown(String value) {
        String oneLine = value.strip().replaceAll("\\s+", " ");
        return oneLine.length() <= LONGEST_SHOWN ? oneLine : oneLine.substring(0, LONGEST_SHOWN) + "...";
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Ends reading when anything was wrong. */
    void stopIfAny() throws InvalidCaseException {
        if (!found.isEmpty()) {
            throw new InvalidCaseException(found.stream().sorted(Comparator.comparingInt(Fault::line)).toList());
        }
    }

    /** Ends reading here: what follows cannot be understood. */
    InvalidCaseException stop(int line, String message) {
        add(line, message);
        return new InvalidCaseException(found.stream().sorted(Comparator.comparingInt(Fault::line)).toList());
    }
}
