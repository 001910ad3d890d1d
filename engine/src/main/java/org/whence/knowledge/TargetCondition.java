package org.whence.knowledge;

import java.util.List;

/** What a finding is evidence for or against; the thing whose probability is reported (STARD 2015, "target condition"). */
public sealed interface TargetCondition permits PainSource, SeriousPathology {
    /** Stable id, such as {@code sacroiliac-joint}. */
    String id();

    /** The area it belongs to. */
    Tissue tissue();

    /** Names of the groups whose evidence it shares. */
    List<String> groups();

    /** Whether a row about {@code name} is about it: its own id, or a group it belongs to. */
    default boolean isMeantBy(String name) {
        return id().equals(name) || groups().contains(name);
    }

    /** Whether it has a left and a right. */
    boolean sided();
}
