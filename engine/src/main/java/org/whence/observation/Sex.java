package org.whence.observation;

/** Sex, as far as the knowledge distinguishes it. */
public enum Sex {
    /** Female. */
    F,
    /** Male. */
    M;

    /** The letter in files and in the knowledge. */
    public String id() {
        return this == F ? "f" : "m";
    }
}
