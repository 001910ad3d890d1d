package org.whence.observation;

/** Something said about a person that cannot be: names the field, the value and what is allowed. */
public final class ObservationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String value;

    /** With the field, the value that stood there, and what may stand there. */
    public ObservationException(String field, String value, String allowed) {
        super(field + ": '" + value + "' is not possible; allowed: " + allowed);
        this.field = field;
        this.value = value;
    }

    /** What was being said. */
    public String field() {
        return field;
    }

    /** What was said. */
    public String value() {
        return value;
    }
}
