package org.whence.cli.report;

import java.util.List;
import java.util.Optional;
import org.whence.inference.Differential;
import org.whence.probability.CredibleInterval;

/**
 * Two places that cannot be told apart: neither is much likelier, and each one's probability lies within the other's interval.
 *
 * @param first the likelier
 * @param second the other
 */
record CloseCall(Differential first, Differential second) {
    /** Below this probability nothing stands out, and a tie means little. */
    private static final double STANDS_OUT = 0.10;

    /** A second place below this part of the first is no equal. */
    private static final double NEARLY = 2.0 / 3.0;

    private static final double LIKELY = 0.5;

    static Optional<CloseCall> between(Assessed person) {
        List<Differential> all = person.assessment().differential();
        if (all.size() < 2 || person.assessment().onlyPrior()) {
            return Optional.empty();
        }
        CloseCall call = new CloseCall(all.get(0), all.get(1));
        return call.isClose() ? Optional.of(call) : Optional.empty();
    }

    private boolean isClose() {
        boolean nearlyEqual = second.probability() >= Math.max(STANDS_OUT, first.probability() * NEARLY);
        return nearlyEqual && holds(first.interval(), second.probability()) && holds(second.interval(), first.probability());
    }

    private static boolean holds(CredibleInterval interval, double probability) {
        return interval.low() <= probability && probability <= interval.high();
    }

    String text(Naming naming) {
        String both = naming.place(first) + " and " + naming.place(second);
        boolean together = second.probability() >= LIKELY;
        return "Two places fit about equally: " + both + (together ? ". Both may be at fault at once." : ".");
    }
}
