package org.whence.cli.report;

import org.whence.explanation.Reason;
import org.whence.inference.Differential;
import org.whence.knowledge.Model;
import org.whence.knowledge.Setting;

/** Whether studies or estimates carry an answer. */
final class Support {
    private static final double MAINLY = 0.5;

    private Support() {}

    /** Whether more than half of the weight, in bits, rests on estimates; without reasons, whether the prior does. */
    static boolean restsMainlyOnEstimates(Assessed person, Differential d) {
        double all = 0.0;
        double estimated = 0.0;
        for (Reason reason : d.reasons()) {
            all += Math.abs(reason.bits());
            estimated += reason.restsOnEstimates() ? Math.abs(reason.bits()) : 0.0;
        }
        return all > 0 ? estimated / all > MAINLY : priorIsEstimate(person, d.index());
    }

    private static boolean priorIsEstimate(Assessed person, int target) {
        Model model = person.model();
        Setting setting = model.settings().get(model.settings().indexOf(person.observations().setting()));
        int row = target < setting.rows().size() ? setting.rows().get(target) : -1;
        return row < 0 || model.items().get(row).isEstimate();
    }
}
