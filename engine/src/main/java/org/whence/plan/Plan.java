package org.whence.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whence.inference.Assessment;
import org.whence.inference.Differential;
import org.whence.knowledge.Contributor;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Exercise;
import org.whence.knowledge.Finding;
import org.whence.knowledge.Model;
import org.whence.knowledge.PainSource;
import org.whence.knowledge.Prognosis;
import org.whence.knowledge.RiskThreshold;
import org.whence.knowledge.TargetCondition;
import org.whence.knowledge.Treatment;
import org.whence.observation.Observations;
import org.whence.observation.Pregnancy;
import org.whence.observation.State;

/**
 * What helps. Education and activity for everyone first, then what is aimed at the leading sources; exercises only when nothing urgent stands in the way and the
 * screening is complete.
 *
 * @param treatments what guidelines say, for and against: everyone's first, then the leading sources'
 * @param exercises a programme of at most six; empty when withheld
 * @param withheld why there are no exercises, or empty
 * @param prognoses what to expect
 * @param contributors what may have led to it, as far as the person reports it
 */
public record Plan(
        List<Treatment> treatments,
        List<Exercise> exercises,
        Optional<Withheld> withheld,
        List<Prognosis> prognoses,
        List<Contributor> contributors) {

    /** A source from this probability on is planned for. */
    private static final double ASSUMED_PLANNED_FOR = 0.20;
    /** A pain source from this probability on withholds the exercises it must avoid. */
    private static final double ASSUMED_AVOIDED_FROM = 0.10;
    private static final int MOST_SOURCES = 2;
    private static final int MOST_EXERCISES = 6;
    private static final String ANYONE = "any";
    private static final String AGE_FROM = "age>=";

    /** Why there are no exercises. */
    public enum Withheld {
        /** Something has to be seen first. */
        URGENT,
        /** Not every question about danger has been answered. */
        SCREENING_INCOMPLETE,
        /** The person is not assessed here. */
        NOT_ASSESSED
    }

    /** The plan that follows an assessment. */
    public static Plan of(Model model, Observations observations, Assessment assessment) {
        if (assessment.route() != Assessment.Route.ASSESSED) {
            return new Plan(List.of(), List.of(), Optional.of(Withheld.NOT_ASSESSED), List.of(), List.of());
        }
        List<TargetCondition> planned = planned(assessment);
        Optional<Withheld> withheld = withheld(assessment);
        return new Plan(
                treatments(model, planned),
                withheld.isPresent() ? List.of() : exercises(model, observations, assessment, planned),
                withheld,
                prognoses(model, planned),
                contributors(model, observations));
    }

    private static Optional<Withheld> withheld(Assessment assessment) {
        if (assessment.disposition().compareTo(Disposition.ROUTINE) > 0) {
            return Optional.of(Withheld.URGENT);
        }
        return assessment.triage().screening().complete() ? Optional.empty() : Optional.of(Withheld.SCREENING_INCOMPLETE);
    }

    private static List<TargetCondition> planned(Assessment assessment) {
        List<TargetCondition> planned = new ArrayList<>();
        for (Differential d : assessment.differential()) {
            boolean wanted = d.target() instanceof PainSource && d.probability() >= ASSUMED_PLANNED_FOR;
            if (wanted && planned.size() < MOST_SOURCES && !planned.contains(d.target())) {
                planned.add(d.target());
            }
        }
        return planned;
    }

    private static boolean serves(String served, List<TargetCondition> planned) {
        return planned.stream().anyMatch(t -> t.isMeantBy(served));
    }

    private static List<Treatment> treatments(Model model, List<TargetCondition> planned) {
        List<Treatment> chosen = new ArrayList<>();
        for (Treatment t : model.treatments()) {
            if (t.target().equals(ANYONE)) {
                chosen.add(t);
            }
        }
        for (TargetCondition target : planned) {
            for (Treatment t : model.treatments()) {
                if (serves(t.target(), List.of(target)) && !chosen.contains(t)) {
                    chosen.add(t);
                }
            }
        }
        return List.copyOf(chosen);
    }

    private static List<Prognosis> prognoses(Model model, List<TargetCondition> planned) {
        List<Prognosis> own = new ArrayList<>();
        List<Prognosis> anyone = new ArrayList<>();
        for (Prognosis p : model.prognoses()) {
            if (serves(p.target(), planned)) {
                own.add(p);
            } else if (p.target().equals(ANYONE)) {
                anyone.add(p);
            }
        }
        return List.copyOf(own.isEmpty() ? anyone : own);
    }

    private static List<Contributor> contributors(Model model, Observations observations) {
        List<Contributor> present = new ArrayList<>();
        for (Contributor c : model.contributors()) {
            if (isPresent(observations, c.finding())) {
                present.add(c);
            }
        }
        return List.copyOf(present);
    }

    private static List<Exercise> exercises(
            Model model, Observations observations, Assessment assessment, List<TargetCondition> planned) {
        Set<String> avoided = avoided(model, observations, assessment);
        List<Exercise> fitting = new ArrayList<>();
        for (Exercise e : model.exercises()) {
            boolean serves = e.targets().stream().anyMatch(t -> t.equals(ANYONE) || serves(t, planned));
            boolean safe = e.avoidWith().stream().noneMatch(avoid -> isAvoided(avoid, avoided, observations));
            boolean indicated = e.onlyWith().isEmpty() || e.onlyWith().stream().anyMatch(id -> isPresent(observations, model.findings().indexOf(id)));
            if (serves && safe && indicated) {
                fitting.add(e);
            }
        }
        fitting.sort(Comparator.comparingInt(e -> rank(e, planned)));
        return List.copyOf(fitting.subList(0, Math.min(MOST_EXERCISES, fitting.size())));
    }

    /** Aimed at the leading source first, at the second next, at anyone last. */
    private static int rank(Exercise exercise, List<TargetCondition> planned) {
        for (int i = 0; i < planned.size(); i++) {
            List<TargetCondition> one = List.of(planned.get(i));
            if (exercise.targets().stream().anyMatch(t -> serves(t, one))) {
                return i;
            }
        }
        return planned.size();
    }

    private static boolean isAvoided(String avoid, Set<String> avoided, Observations observations) {
        if (avoid.startsWith(AGE_FROM)) {
            int from = Integer.parseInt(avoid.substring(AGE_FROM.length()));
            return observations.person().age().map(age -> age >= from).orElse(true);
        }
        return avoided.contains(avoid);
    }

    /** Targets likely enough, findings that are present or unsure, and pregnancy. */
    private static Set<String> avoided(Model model, Observations observations, Assessment assessment) {
        Set<String> avoided = new HashSet<>();
        for (Differential d : assessment.differential()) {
            if (d.probability() >= avoidedFrom(model, d)) {
                avoided.add(d.target().id());
                avoided.addAll(d.target().groups());
            }
            d.target().groups().stream().filter(group -> isLikely(group, assessment)).forEach(avoided::add);
        }
        for (int f = 0; f < model.findings().size(); f++) {
            Optional<State> state = observations.anywhere(f);
            if (state.isPresent() && (!state.get().isKnown() || state.get().index() > 0)) {
                avoided.add(model.findings().get(f).id());
            }
        }
        observations.person().pregnancy().filter(p -> p != Pregnancy.NO).ifPresent(p -> {
            avoided.add(p.id());
            avoided.add(p == Pregnancy.PREGNANT ? "pregnancy" : "postpartum");
        });
        return avoided;
    }

    /** Members may each be unlikely and yet one of them not. */
    private static boolean isLikely(String group, Assessment assessment) {
        return assessment.runs().stream().anyMatch(run -> run.group(group) >= ASSUMED_AVOIDED_FROM);
    }

    private static double avoidedFrom(Model model, Differential d) {
        double from = ASSUMED_AVOIDED_FROM;
        for (RiskThreshold threshold : model.thresholds()) {
            if (threshold.target() == d.index()) {
                from = Math.min(from, threshold.probability());
            }
        }
        return from;
    }

    private static boolean isPresent(Observations observations, int finding) {
        Optional<State> state = observations.anywhere(finding);
        return state.isPresent() && state.get().index() > Finding.ABSENT;
    }
}
