package org.whence.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Model;
import org.whence.knowledge.RedFlag;
import org.whence.observation.Observations;
import org.whence.observation.Person;
import org.whence.observation.State;

/**
 * Urgency by rule.
 *
 * @param floor the least urgent disposition allowed
 * @param raised the flags that apply, most urgent first
 * @param screening what is left to ask
 */
public record Triage(Disposition floor, List<RaisedFlag> raised, Screening screening) {

    /** What the rules of {@code model} say about these observations. */
    public static Triage of(Model model, Observations observations) {
        List<RaisedFlag> raised = new ArrayList<>();
        for (RedFlag flag : model.redFlags()) {
            if (concerns(model, flag, observations.person())) {
                raised(flag, observations).ifPresent(raised::add);
            }
        }
        raised.sort((a, b) -> b.level().compareTo(a.level()));
        Screening screening = screening(model, observations);
        Disposition floor = screening.allAbsent() ? Disposition.SELF_CARE : Disposition.ROUTINE;
        for (RaisedFlag flag : raised) {
            floor = floor.orMoreUrgent(flag.level());
        }
        return new Triage(floor, List.copyOf(raised), screening);
    }

    private static Optional<RaisedFlag> raised(RedFlag flag, Observations observations) {
        Optional<State> state = observations.anywhere(flag.finding());
        if (state.isEmpty() || !companionsPresent(flag, observations)) {
            return Optional.empty();
        }
        if (!state.get().isKnown()) {
            return Optional.of(new RaisedFlag(flag, true));
        }
        return state.get().index() > 0 ? Optional.of(new RaisedFlag(flag, false)) : Optional.empty();
    }

    /** An unknown age keeps a flag: caution. */
    private static boolean concerns(Model model, RedFlag flag, Person person) {
        boolean oldEnough = flag.minAge() < 0 || person.age().isEmpty() || person.age().get() >= flag.minAge();
        boolean youngEnough = flag.maxAge() < 0 || person.age().isEmpty() || person.age().get() <= flag.maxAge();
        return oldEnough && youngEnough && person.mayBe(flag.sex()) && person.mayBe(model.findings().get(flag.finding()).sex());
    }

    private static boolean companionsPresent(RedFlag flag, Observations observations) {
        if (flag.actsAlone()) {
            return true;
        }
        return flag.with().stream().anyMatch(set -> set.stream().allMatch(f -> isPresent(observations, f)));
    }

    private static boolean isPresent(Observations observations, int finding) {
        Optional<State> state = observations.anywhere(finding);
        return state.isPresent() && state.get().isKnown() && state.get().index() > 0;
    }

    private static Screening screening(Model model, Observations observations) {
        TreeSet<Integer> asked = new TreeSet<>();
        for (RedFlag flag : model.screening()) {
            if (concerns(model, flag, observations.person())) {
                asked.add(flag.finding());
            }
        }
        List<Integer> unasked = new ArrayList<>();
        boolean allAbsent = true;
        for (int finding : asked) {
            Optional<State> state = observations.anywhere(finding);
            if (state.isEmpty()) {
                unasked.add(finding);
            }
            allAbsent &= state.isPresent() && state.get().equals(State.ABSENT);
        }
        return new Screening(List.copyOf(unasked), allAbsent);
    }
}
