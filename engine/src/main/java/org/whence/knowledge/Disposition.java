package org.whence.knowledge;

/** What to do, from the least to the most urgent. */
public enum Disposition {
    /** Look after it at home. */
    SELF_CARE,
    /** See a physiotherapist or doctor in the ordinary way. */
    ROUTINE,
    /** Be seen within two weeks. */
    WITHIN_2_WEEKS,
    /** Be seen today. */
    SAME_DAY,
    /** Go to an emergency department or call for help now. */
    EMERGENCY_NOW;

    /** The name in files and answers, such as {@code within-2-weeks}. */
    public String id() {
        return Ids.of(this);
    }

    /** The more urgent of two. */
    public Disposition orMoreUrgent(Disposition other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
