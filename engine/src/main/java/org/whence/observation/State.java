package org.whence.observation;

import java.util.List;
import org.whence.knowledge.Finding;

/**
 * The state of a finding for one person. Not asked is no observation at all, and unsure is neither present nor absent: three different things.
 *
 * @param index number of the state in the finding's list, or −1 for unsure
 */
public record State(int index) {
    /** The person does not know, or the clinician could not tell. */
    public static final State UNSURE = new State(-1);
    /** A binary finding that is there. */
    public static final State PRESENT = new State(Finding.PRESENT);
    /** A binary finding that is not there. */
    public static final State ABSENT = new State(Finding.ABSENT);

    /** Word for unsure in files and answers. */
    public static final String UNSURE_WORD = "unsure";

    /** Whether the state says anything: unsure moves no probability. */
    public boolean isKnown() {
        return index >= 0;
    }

    /**
     * The state a word names.
     *
     * @throws ObservationException when the finding has no such state; names the allowed ones
     */
    public static State of(Finding finding, String word) {
        if (word.equals(UNSURE_WORD)) {
            return UNSURE;
        }
        int index = finding.states().indexOf(word);
        if (index < 0) {
            throw new ObservationException("state of " + finding.id(), word, allowed(finding));
        }
        return new State(index);
    }

    /** The word for this state of {@code finding}. */
    public String word(Finding finding) {
        return isKnown() ? finding.states().get(index) : UNSURE_WORD;
    }

    private static String allowed(Finding finding) {
        List<String> states = finding.states();
        return String.join(", ", states) + ", " + UNSURE_WORD;
    }
}
