package org.whence.cli.report;

import java.util.List;
import org.whence.Answer;
import org.whence.inference.Assessment;
import org.whence.inference.Differential;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Model;
import org.whence.observation.Observations;

/**
 * One person with the answer, and the model it came from.
 *
 * @param model the model
 * @param observations what is known of the person
 * @param answer what the engine says
 */
public record Assessed(Model model, Observations observations, Answer answer) {
    /** What every answer says about itself, once. */
    public static final String NOTICE =
            "General information, not medical advice and not a diagnosis.";

    /** Where it likely comes from. */
    public Assessment assessment() {
        return answer.assessment();
    }

    /** Whether the person is assessed, not routed. */
    public boolean isAssessed() {
        return assessment().route() == Assessment.Route.ASSESSED;
    }

    /** Whether something has to be seen now. */
    public boolean isEmergency() {
        return assessment().disposition() == Disposition.EMERGENCY_NOW;
    }

    /** The likeliest target. */
    public Differential leader() {
        return assessment().differential().get(0);
    }

    /** The targets at or above a probability, the likeliest first, and never none of them. */
    public List<Differential> from(double probability) {
        List<Differential> all = assessment().differential();
        List<Differential> likely = all.stream().filter(d -> d.probability() >= probability).toList();
        return likely.isEmpty() ? all.subList(0, 1) : likely;
    }
}
