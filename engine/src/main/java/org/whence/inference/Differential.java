package org.whence.inference;

import java.util.ArrayList;
import java.util.List;
import org.whence.explanation.Reason;
import org.whence.knowledge.Side;
import org.whence.knowledge.TargetCondition;
import org.whence.observation.Person;
import org.whence.probability.CredibleInterval;

/**
 * One target on one side: how likely, how sure, and why.
 *
 * @param index number of the target
 * @param target the target
 * @param side the side of the run, or {@link Side#MIDLINE} for a target without sides
 * @param prior probability before anything was known
 * @param probability posterior probability
 * @param interval 95 % credible interval
 * @param reasons findings for and against, the heaviest first
 */
public record Differential(
        int index,
        TargetCondition target,
        Side side,
        double prior,
        double probability,
        CredibleInterval interval,
        List<Reason> reasons) {

    /** Every target of one run, with its reasons. */
    static List<Differential> of(Posterior posterior, Reasons reasons, Person person, String settingId) {
        List<CredibleInterval> intervals = Intervals.of(posterior, person, settingId);
        List<Differential> all = new ArrayList<>();
        for (int s = 0; s < intervals.size(); s++) {
            TargetCondition target = posterior.network().model().targets().get(s);
            Side side = target.sided() ? posterior.presentation().side() : Side.MIDLINE;
            all.add(new Differential(
                    s, target, side, posterior.prior(s), posterior.probability(s), intervals.get(s), reasons.forTarget(s)));
        }
        return all;
    }
}
