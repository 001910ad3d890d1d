package org.whence.knowledge;

/** The bytes are not a model this engine can read; the message says why. */
public final class ModelFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** With the reason. */
    public ModelFormatException(String message) {
        super(message);
    }
}
