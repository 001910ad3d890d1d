package org.whence.knowledge;

/** How the states of a finding relate. */
public enum FindingKind {
    /** Absent or present; several causes combine by the noisy-OR. */
    BINARY,
    /** Ordered states; several causes combine as the worst of them. */
    ORDINAL,
    /** States that exclude each other without order; several causes mix. */
    CATEGORICAL;

    /** The name in files and answers. */
    public String id() {
        return Ids.of(this);
    }
}
