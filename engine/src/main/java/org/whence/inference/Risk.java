package org.whence.inference;

import java.util.List;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Model;
import org.whence.knowledge.RiskThreshold;
import org.whence.knowledge.Tissue;

/** How urgent it is by probability; the larger of this and the rules of triage is what to do. */
final class Risk {
    /** From this probability on a nerve source goes to a physiotherapist or doctor, as the article asks. No study gives the number. */
    private static final double ASSUMED_NERVE_TO_PROFESSIONAL = 0.25;

    private Risk() {}

    /** The most urgent level any target's probability asks for. */
    static Disposition of(Model model, List<Posterior> runs) {
        Disposition level = Disposition.SELF_CARE;
        for (Posterior run : runs) {
            for (RiskThreshold threshold : model.thresholds()) {
                if (run.probability(threshold.target()) >= threshold.probability()) {
                    level = level.orMoreUrgent(threshold.level());
                }
            }
            if (run.tissue(Tissue.NERVE) >= ASSUMED_NERVE_TO_PROFESSIONAL) {
                level = level.orMoreUrgent(Disposition.ROUTINE);
            }
        }
        return level;
    }
}
