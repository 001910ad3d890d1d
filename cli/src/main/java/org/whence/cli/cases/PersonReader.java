package org.whence.cli.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.whence.observation.ObservationException;
import org.whence.observation.Person;
import org.whence.observation.Pregnancy;
import org.whence.observation.Sex;

/** Reads {@code person: {age, sex, pregnancy}}; the engine says what is possible. */
final class PersonReader {
    static final List<String> FIELDS = List.of("age", "sex", "pregnancy");

    private static final Choice<Sex> SEXES = Choice.of(Sex.values(), Sex::id);
    private static final Choice<Pregnancy> PREGNANCIES = Choice.of(Pregnancy.values(), Pregnancy::id);

    private final Fields fields;
    private final Faults faults;

    private PersonReader(Fields fields, Faults faults) {
        this.fields = fields;
        this.faults = faults;
    }

    static Person read(Node node, Faults faults) {
        return Fields.of("person", node, FIELDS, faults).map(fields -> new PersonReader(fields, faults).read()).orElse(Person.UNKNOWN);
    }

    private Person read() {
        Optional<Integer> age = fields.number("age");
        Optional<Sex> sex = fields.text("sex").flatMap(word -> SEXES.read("sex", word, faults));
        Optional<Pregnancy> pregnancy = fields.text("pregnancy").flatMap(word -> PREGNANCIES.read("pregnancy", word, faults));
        Person aged = possible(() -> new Person(age, Optional.empty(), Optional.empty()));
        Person sexed = possible(() -> new Person(Optional.empty(), sex, pregnancy));
        return new Person(aged.age(), sexed.sex(), sexed.pregnancy());
    }

    private Person possible(Supplier<Person> person) {
        try {
            return person.get();
        } catch (ObservationException e) {
            faults.refused(fields.line(e.field()), e);
            return Person.UNKNOWN;
        }
    }
}
