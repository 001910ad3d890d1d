package org.whence;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whence.inference.Assessment;
import org.whence.inference.Assessment.Route;
import org.whence.inference.Network;
import org.whence.inference.Posterior;
import org.whence.inquiry.Inquiry;
import org.whence.inquiry.NextQuestion;
import org.whence.knowledge.Elicitation;
import org.whence.knowledge.Model;
import org.whence.observation.Observation;
import org.whence.observation.Observations;
import org.whence.observation.Person;
import org.whence.observation.State;
import org.whence.plan.Plan;

/**
 * The doorway of the engine.
 *
 * <p>Deterministic: the same model and the same observations give the same bits, on every machine. Immutable and safe for any number of threads.
 *
 * <pre>{@code
 * Whence whence = Whence.from(model);
 * Answer answer = whence.assess(Observations.in(model).observe("slr-positive", "present", Side.LEFT).build());
 * }</pre>
 */
public final class Whence {
    private static final int QUESTIONS = 5;
    private static final Set<String> CHILD_HIP = Set.of(
            "pain-groin", "pain-lateral-hip", "pain-hip-area", "pain-knee", "pain-anterior-thigh", "pain-medial-thigh", "groin-is-main-place");
    private static final String LIMP = "limp";

    private final Network network;

    private Whence(Network network) {
        this.network = network;
    }

    /** An engine for this model; making it takes a moment, so keep it. */
    public static Whence from(Model model) {
        return in(Network.of(model));
    }

    /** An engine that reasons in a network already made. */
    public static Whence in(Network network) {
        return new Whence(network);
    }

    /** The model it reasons with. */
    public Model model() {
        return network.model();
    }

    /** Everything about one person; a person under 17 is routed instead. */
    public Answer assess(Observations observations) {
        return assess(observations, EnumSet.allOf(Elicitation.class));
    }

    /**
     * Everything about one person.
     *
     * @param ways the ways of finding out that the next questions may use
     */
    public Answer assess(Observations observations, Set<Elicitation> ways) {
        Assessment assessment = assessment(observations);
        Plan plan = Plan.of(model(), observations, assessment);
        if (assessment.runs().isEmpty()) {
            return new Answer(assessment, List.of(), true, List.of(), plan);
        }
        Inquiry inquiry = Inquiry.after(leadingRun(assessment));
        List<NextQuestion> next = inquiry.next(observations.person(), ways, asked(observations), QUESTIONS);
        int leading = assessment.differential().get(0).index();
        return new Answer(assessment, next, inquiry.settled(), inquiry.whatIf(next, leading), plan);
    }

    /** Where the pain likely comes from and how urgent it is, without questions and plan. */
    public Assessment assessment(Observations observations) {
        if (observations.person().isChild()) {
            return Assessment.routed(model(), observations, childRoute(observations));
        }
        return Assessment.of(network, observations);
    }

    /** The posterior on each painful side and nothing else: the fastest answer. */
    public List<Posterior> posteriors(Observations observations) {
        return observations.runs().stream()
                .map(side -> Posterior.of(network, observations.person(), observations.setting(), observations.on(side)))
                .toList();
    }

    private static Posterior leadingRun(Assessment assessment) {
        int leading = assessment.differential().get(0).index();
        Posterior best = assessment.runs().get(0);
        for (Posterior run : assessment.runs()) {
            if (run.probability(leading) > best.probability(leading)) {
                best = run;
            }
        }
        return best;
    }

    private static Set<Integer> asked(Observations observations) {
        Set<Integer> asked = new HashSet<>();
        for (Observation o : observations.list()) {
            asked.add(o.finding());
        }
        return asked;
    }

    /** Hip, groin or knee pain with a limp under 17 may be a slipped growth plate: the rule of every children's hospital read. */
    private Route childRoute(Observations observations) {
        boolean limps = isPresent(observations, LIMP);
        boolean hip = CHILD_HIP.stream().anyMatch(id -> isPresent(observations, id));
        return limps && hip ? Route.CHILD_WITH_LIMP : Route.CHILD;
    }

    private boolean isPresent(Observations observations, String findingId) {
        int finding = model().findings().indexOf(findingId);
        Optional<State> state = finding < 0 ? Optional.empty() : observations.anywhere(finding);
        return state.isPresent() && state.get().equals(State.PRESENT);
    }

    /** Age from which a person is assessed. */
    public static int adultAge() {
        return Person.ADULT;
    }
}
