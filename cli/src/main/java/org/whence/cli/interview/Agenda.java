package org.whence.cli.interview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whence.Answer;
import org.whence.Whence;
import org.whence.cli.words.Words;
import org.whence.knowledge.Elicitation;
import org.whence.observation.Layer;
import org.whence.observation.Person;
import org.whence.observation.Sex;

/** What to ask next: the person, then danger, then the body chart, then whatever would tell most. */
final class Agenda {
    /** More questions than this tire people (conventional checkers ask 29). */
    static final int MOST_TELLING = 12;
    /** Nobody older is asked whether she is pregnant. */
    private static final int ASSUMED_OLDEST_MOTHER = 60;

    private final Whence whence;
    private final Words words;
    private final Set<Elicitation> ways;

    Agenda(Whence whence, Words words, boolean inClinic) {
        this.whence = whence;
        this.words = words;
        this.ways = EnumSet.of(Elicitation.SELF_REPORT, Elicitation.SELF_TEST);
        if (inClinic) {
            ways.add(Elicitation.EXAMINATION);
        }
    }

    /** The next step, unless enough has been asked. */
    Optional<Step> next(Progress progress) {
        return Stream.<Stream<? extends Step>>of(
                        person(progress.said().person()).stream(),
                        new Dangers(whence.model(), words).open(progress.said()).stream(),
                        chart(progress).stream())
                .flatMap(steps -> steps)
                .filter(step -> !progress.skipped().contains(step.key()))
                .<Step>map(step -> step)
                .findFirst()
                .or(() -> telling(progress));
    }

    private static List<PersonStep> person(Person person) {
        List<PersonStep> open = new ArrayList<>();
        if (person.age().isEmpty()) {
            open.add(PersonStep.AGE);
        }
        if (person.sex().isEmpty()) {
            open.add(PersonStep.SEX);
        }
        boolean mayBear = person.sex().filter(Sex.M::equals).isEmpty() && person.age().orElse(0) <= ASSUMED_OLDEST_MOTHER;
        if (person.pregnancy().isEmpty() && mayBear && !person.isChild()) {
            open.add(PersonStep.PREGNANCY);
        }
        return open;
    }

    private List<LayerStep> chart(Progress progress) {
        return Stream.of(Layer.values())
                .map(layer -> new LayerStep(layer, whence.model(), words))
                .filter(step -> !step.isAnswered(progress.said()))
                .toList();
    }

    private Optional<Step> telling(Progress progress) {
        if (progress.telling() >= MOST_TELLING || progress.said().person().isChild()) {
            return Optional.empty();
        }
        Answer answer = whence.assess(progress.said().observations(whence.model()), ways);
        return answer.next().stream()
                .map(question -> new FindingStep(whence.model().findings().get(question.finding()), question, words))
                .filter(step -> !progress.skipped().contains(step.key()))
                .<Step>map(step -> step)
                .findFirst();
    }

    /** How many screens about danger are still open. */
    int dangers(Progress progress) {
        return new Dangers(whence.model(), words).open(progress.said()).size();
    }
}
