package org.whence.cli.trial;

import java.util.List;
import java.util.function.Predicate;

/**
 * How a group of cases came out.
 *
 * @param cases how many cases
 * @param top1 share in which the right target leads
 * @param top3 share in which it is among the first three
 * @param safeStrict share whose disposition is not less urgent than expected
 * @param safeOneBelow share at most one level less urgent
 * @param overTriage share more urgent than expected
 * @param noneFits share in which no target reaches one half
 */
public record Score(
        int cases, Proportion top1, Proportion top3, Proportion safeStrict, Proportion safeOneBelow, Proportion overTriage, Proportion noneFits) {

    /** Adds up these cases. */
    static Score of(List<CaseScore> cases) {
        return new Score(
                cases.size(),
                share(cases, CaseScore::first),
                share(cases, CaseScore::amongThree),
                share(cases, CaseScore::safe),
                share(cases, CaseScore::safeByOne),
                share(cases, CaseScore::overTriaged),
                share(cases, CaseScore::saysNoneFits));
    }

    private static Proportion share(List<CaseScore> cases, Predicate<CaseScore> hit) {
        return new Proportion(cases.stream().filter(hit).count(), cases.size());
    }
}
