package org.whence.cli.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whence.cli.cases.Expected;
import org.whence.cli.cases.SourceFacts;
import org.whence.inference.Assessment;
import org.whence.inference.Differential;
import org.whence.knowledge.Disposition;

/**
 * How one published case came out.
 *
 * @param id name of the case
 * @param kind report, examination item or invented
 * @param inScope whether its diagnosis is one of our targets
 * @param expected what the report found
 * @param rank place of that target among all, from 1; 0 when it is not listed
 * @param leading id of the leading target, or empty when the person is sent on
 * @param probability probability of the leading target
 * @param disposition what the answer says to do
 */
public record CaseScore(
        String id, SourceFacts.Kind kind, boolean inScope, Expected expected, int rank, String leading, double probability, Disposition disposition) {

    /** A source from this probability on is said to fit. */
    private static final double FITS = 0.5;

    /** Compares an answer with what the report found. */
    static CaseScore of(String id, Optional<SourceFacts> facts, Expected expected, Assessment assessment) {
        List<String> order = new ArrayList<>();
        for (Differential d : assessment.differential()) {
            if (!order.contains(d.target().id())) {
                order.add(d.target().id());
            }
        }
        boolean routed = order.isEmpty();
        return new CaseScore(
                id,
                facts.map(SourceFacts::kind).orElse(SourceFacts.Kind.REPORT),
                facts.map(f -> f.scope() == SourceFacts.Scope.IN).orElse(!expected.target().startsWith(Expected.OTHER)),
                expected,
                order.indexOf(expected.target()) + 1,
                routed ? "" : order.get(0),
                routed ? 0.0 : assessment.differential().get(0).probability(),
                assessment.disposition());
    }

    boolean first() {
        return rank == 1;
    }

    boolean amongThree() {
        return rank >= 1 && rank <= 3;
    }

    /** Not less urgent than expected. */
    boolean safe() {
        return behind() <= 0;
    }

    /** At most one level less urgent than expected (the rule of Gilbert 2020, doi 10.1136/bmjopen-2020-040269). */
    boolean safeByOne() {
        return behind() <= 1;
    }

    /** More urgent than expected. */
    boolean overTriaged() {
        return behind() < 0;
    }

    /** Levels by which the answer is less urgent than expected; negative when it is more urgent. */
    int behind() {
        return expected.disposition().orElse(disposition).ordinal() - disposition.ordinal();
    }

    /** Whether the answer says that nothing of ours fits. */
    boolean saysNoneFits() {
        return probability < FITS;
    }
}
