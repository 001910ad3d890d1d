package org.whence.observation;

/** Whether the person is pregnant or has lately given birth. */
public enum Pregnancy {
    /** Neither. */
    NO,
    /** Pregnant. */
    PREGNANT,
    /** Gave birth in the last twelve months. */
    POSTPARTUM;

    /** The word in files and in the knowledge. */
    public String id() {
        return switch (this) {
            case NO -> "no";
            case PREGNANT -> "pregnant";
            case POSTPARTUM -> "postpartum";
        };
    }
}
