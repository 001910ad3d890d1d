package org.whence.knowledge;

import java.util.List;

/**
 * One atomic thing that can be present or absent: symptom, history item, sign or test result.
 *
 * @param id stable id
 * @param kind how its states relate
 * @param states names of the states; {@code absent, present} for a binary one
 * @param elicitation who can obtain it
 * @param sided whether it has a left and a right
 * @param seconds about how long it takes to ask or do, in seconds
 * @param position position of the person for an examination, or empty
 * @param covers ids of finer findings that replace this one once any of them is observed
 * @param sex {@code f}, {@code m}, or empty when it can apply to anyone
 */
public record Finding(
        String id,
        FindingKind kind,
        List<String> states,
        Elicitation elicitation,
        boolean sided,
        int seconds,
        String position,
        List<String> covers,
        String sex) {
    /** Index of the state {@code present} of a binary finding. */
    public static final int PRESENT = 1;
    /** Index of the state {@code absent} of a binary finding. */
    public static final int ABSENT = 0;
    /** States of every binary finding. */
    public static final List<String> BINARY_STATES = List.of("absent", "present");

    /** Whether the state with this index means that something was found: present, or any but the first of an ordered list. */
    public boolean isPositive(int state) {
        return kind == FindingKind.CATEGORICAL || state > 0;
    }
}
