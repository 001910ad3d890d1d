package org.whence.cli.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.whence.inference.Assessment;
import org.whence.inference.Differential;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Side;

/**
 * An answer that someone has read and found right, so that a change of knowledge shows as a change of it.
 *
 * @param disposition what to do
 * @param leading the likeliest places, at most three; none for a person who is not assessed
 */
public record Approved(Disposition disposition, List<Leading> leading) {
    /** More places are not kept. */
    static final int MOST = 3;

    private static final double HUNDREDTHS = 100.0;

    /**
     * One of the likeliest places.
     *
     * @param target id of the target
     * @param side its side, or {@link Side#MIDLINE}
     * @param probability rounded to two decimals
     */
    public record Leading(String target, Side side, double probability) {
        private static Leading of(Differential d) {
            return new Leading(d.target().id(), d.side(), Math.round(d.probability() * HUNDREDTHS) / HUNDREDTHS);
        }

        private String yaml() {
            return "{target: " + target + ", side: " + side.id() + ", probability: " + probability + "}";
        }
    }

    /** The part of an answer that is approved. */
    public static Approved of(Assessment assessment) {
        List<Leading> leading = assessment.differential().stream().limit(MOST).map(Leading::of).toList();
        return new Approved(assessment.disposition(), leading);
    }

    /** The answer in one line for each of its parts, for a person to compare with another. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(disposition.id());
        leading.forEach(l -> lines.add(l.target() + ", " + l.side().id() + ": " + l.probability()));
        return List.copyOf(lines);
    }

    /** The block as it stands in a case file. */
    String yaml() {
        String places = leading.stream().map(l -> "\n    - " + l.yaml()).collect(Collectors.joining());
        return "approved:\n  disposition: " + disposition.id() + "\n  leading:" + (leading.isEmpty() ? " []" : places) + "\n";
    }
}
