package org.whence.cli.interview;

import java.util.Optional;
import java.util.function.BiFunction;
import org.whence.cli.terminal.Ink;
import org.whence.cli.terminal.Page;
import org.whence.observation.ObservationException;
import org.whence.observation.Person;
import org.whence.observation.Pregnancy;
import org.whence.observation.Sex;

/** Asks about the person: age, sex, pregnancy. */
enum PersonStep implements Step {
    /** Age in years. */
    AGE("How old are you, in years?", "Some causes are common when young, others when old.", "a whole number, such as 34", PersonStep::aged),
    /** Female or male. */
    SEX("Are you female or male? (f / m)", "Some causes happen only in women or only in men.", "f or m", PersonStep::sexed),
    /** Pregnant or lately given birth. */
    PREGNANCY(
            "Are you pregnant, or have you given birth in the last 12 months? (no / pregnant / birth)",
            "The joints of the pelvis change then, and some exercises do not fit.",
            "no, pregnant or birth",
            PersonStep::expecting);

    private final String question;
    private final String reason;
    private final String allowed;
    private final BiFunction<Person, String, Optional<Person>> reading;

    PersonStep(String question, String reason, String allowed, BiFunction<Person, String, Optional<Person>> reading) {
        this.question = question;
        this.reason = reason;
        this.allowed = allowed;
        this.reading = reading;
    }

    @Override
    public String key() {
        return "person-" + name();
    }

    @Override
    public String part() {
        return "About you";
    }

    @Override
    public void ask(Page page) {
        page.paragraph(0, Ink.STRONG, question);
    }

    @Override
    public void why(Page page) {
        page.paragraph(2, reason);
    }

    @Override
    public Reply answer(String line, Progress before) {
        try {
            return reading.apply(before.said().person(), line)
                    .<Reply>map(person -> new Reply.Understood(before.saying(before.said().about(person))))
                    .orElse(new Reply.Unclear("Please answer " + allowed + "."));
        } catch (ObservationException e) {
            return new Reply.Unclear("That is not possible: " + e.getMessage() + ".");
        }
    }

    private static Optional<Person> aged(Person person, String line) {
        Optional<Integer> age = line.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(line)) : Optional.empty();
        return age.map(years -> new Person(Optional.of(years), person.sex(), person.pregnancy()));
    }

    private static Optional<Person> sexed(Person person, String line) {
        Optional<Sex> sex =
                switch (line) {
                    case "f", "female" -> Optional.of(Sex.F);
                    case "m", "male" -> Optional.of(Sex.M);
                    default -> Optional.empty();
                };
        return sex.map(s -> new Person(person.age(), Optional.of(s), person.pregnancy()));
    }

    private static Optional<Person> expecting(Person person, String line) {
        Optional<Pregnancy> pregnancy =
                switch (line) {
                    case "n", "no" -> Optional.of(Pregnancy.NO);
                    case "p", "pregnant", "y", "yes" -> Optional.of(Pregnancy.PREGNANT);
                    case "birth" -> Optional.of(Pregnancy.POSTPARTUM);
                    default -> Optional.empty();
                };
        return pregnancy.map(p -> new Person(person.age(), person.sex(), Optional.of(p)));
    }
}
