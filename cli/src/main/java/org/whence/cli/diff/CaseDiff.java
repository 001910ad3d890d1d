package org.whence.cli.diff;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What two editions of the knowledge say to one case.
 *
 * @param id name of the case
 * @param before what the old edition says
 * @param after what the new edition says
 */
public record CaseDiff(String id, Outcome before, Outcome after) {
    /** Smaller moves are noise to a clinician. */
    static final double ASSUMED_WORTH_SHOWING = 0.02;

    /** Allows for the last bits of two probabilities. */
    private static final double ROUNDING = 1e-9;

    /** Whether the person is now told to act less urgently. */
    public boolean lowered() {
        return after.disposition().compareTo(before.disposition()) < 0;
    }

    /** Whether the person is now told to act more urgently. */
    public boolean raised() {
        return after.disposition().compareTo(before.disposition()) > 0;
    }

    /** Whether another place leads. */
    public boolean leaderChanged() {
        return !before.leader().equals(after.leader());
    }

    /** Whether something else is asked next. */
    public boolean nextChanged() {
        return !before.next().equals(after.next());
    }

    /** The places that moved enough to show, the largest move first. */
    public List<Move> moves() {
        Set<Place> places = new LinkedHashSet<>(after.probabilities().keySet());
        places.addAll(before.probabilities().keySet());
        return places.stream()
                .map(place -> new Move(place, before.probability(place), after.probability(place)))
                .filter(move -> move.size() >= ASSUMED_WORTH_SHOWING - ROUNDING)
                .sorted(Comparator.comparingDouble((Move move) -> -move.size()))
                .toList();
    }

    /** The largest move that is shown, or 0. */
    double largestMove() {
        return moves().stream().mapToDouble(Move::size).findFirst().orElse(0.0);
    }

    /** Whether nothing changed that is shown. */
    public boolean isUnchanged() {
        return !lowered() && !raised() && !leaderChanged() && !nextChanged() && moves().isEmpty();
    }
}
