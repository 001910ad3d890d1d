package org.whence.observation;

import java.util.Optional;

/**
 * Who is asked about; each part may be unknown.
 *
 * @param age in whole years, 0 to 120
 * @param sex female or male
 * @param pregnancy pregnant, lately given birth, or neither
 */
public record Person(Optional<Integer> age, Optional<Sex> sex, Optional<Pregnancy> pregnancy) {
    /** Nobody is older here. */
    public static final int OLDEST = 120;
    /** From this age on a person is assessed; younger people are routed. */
    public static final int ADULT = 17;
    /** Nothing is known. */
    public static final Person UNKNOWN = new Person(Optional.empty(), Optional.empty(), Optional.empty());

    /** Checks age and pregnancy. */
    public Person {
        if (age.isPresent() && (age.get() < 0 || age.get() > OLDEST)) {
            throw new ObservationException("age", String.valueOf(age.get()), "whole years from 0 to " + OLDEST);
        }
        boolean expecting = pregnancy.isPresent() && pregnancy.get() != Pregnancy.NO;
        if (expecting && sex.isPresent() && sex.get() == Sex.M) {
            throw new ObservationException("pregnancy", pregnancy.get().id(), "no, for a man");
        }
    }

    /** Whether something that applies only to this sex ({@code f}, {@code m} or empty for anyone) can apply to this person. */
    public boolean mayBe(String sexId) {
        return sexId.isEmpty() || sex.isEmpty() || sex.get().id().equals(sexId);
    }

    /** Whether the age is known and below {@link #ADULT}. */
    public boolean isChild() {
        return age.isPresent() && age.get() < ADULT;
    }
}
