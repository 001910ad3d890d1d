package org.whence.knowledge;

/** Who can obtain a finding. */
public enum Elicitation {
    /** The person says it. */
    SELF_REPORT,
    /** The person tries it at home. */
    SELF_TEST,
    /** A clinician examines it. */
    EXAMINATION,
    /** A picture shows it. */
    IMAGING,
    /** A laboratory measures it. */
    LABORATORY;

    /** The name in files and answers. */
    public String id() {
        return Ids.of(this);
    }
}
