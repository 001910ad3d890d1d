package org.whence.knowledge;

/** The areas pain can come from: the article's three, and the others that keep them honest. */
public enum Tissue {
    /** Muscles and their tendons that join back and hip. */
    MUSCLE,
    /** The sacroiliac complex, joint and ligaments, and the ligaments between spine and pelvis. */
    LIGAMENT,
    /** Nerve roots, the narrowed spinal canal, and skin nerves of buttock and thigh. */
    NERVE,
    /** Discs and small joints of the lumbar spine. */
    SPINAL_JOINT_OR_DISC,
    /** The hip joint itself. */
    HIP_JOINT,
    /** Serious pathology, whatever its place. */
    SERIOUS;

    /** The name in files and answers, such as {@code hip-joint}. */
    public String id() {
        return Ids.of(this);
    }
}
