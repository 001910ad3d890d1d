package org.whence.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.whence.knowledge.Cluster;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;
import org.whence.observation.Layer;
import org.whence.observation.Observations;
import org.whence.observation.Person;
import org.whence.observation.Pregnancy;
import org.whence.observation.Sex;
import org.whence.observation.State;

/** Says things about a person of whom nothing contradicts itself, the same things for the same seed, in any order wanted. */
public final class RandomPerson {
    private final Model model;
    private final Random random;
    private final List<Consumer<Observations.Builder>> said = new ArrayList<>();
    private boolean male;

    private RandomPerson(Model model, long seed) {
        this.model = model;
        this.random = new Random(seed * 104729 + 3);
    }

    /** Somebody who answers about half of the questions. */
    public static RandomPerson of(Model model, long seed) {
        RandomPerson person = new RandomPerson(model, seed);
        person.introduce();
        person.answer();
        person.draw();
        return person;
    }

    /** What is said, in the order it was made up. */
    public Observations observations() {
        return observations(said);
    }

    /** The same things, said in another order. */
    public Observations shuffled(long order) {
        List<Consumer<Observations.Builder>> other = new ArrayList<>(said);
        Collections.shuffle(other, new Random(order));
        return observations(other);
    }

    private Observations observations(List<Consumer<Observations.Builder>> statements) {
        Observations.Builder builder = Observations.in(model);
        statements.forEach(statement -> statement.accept(builder));
        return builder.build();
    }

    private void introduce() {
        Optional<Integer> age = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(17 + random.nextInt(70));
        Optional<Sex> sex = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(Sex.values()[random.nextInt(2)]);
        male = sex.isPresent() && sex.get() == Sex.M;
        Optional<Pregnancy> pregnancy = male || random.nextBoolean() ? Optional.empty() : Optional.of(Pregnancy.values()[random.nextInt(3)]);
        Person person = new Person(age, sex, pregnancy);
        said.add(builder -> builder.person(person));
        if (random.nextBoolean()) {
            String setting = model.settings().get(random.nextInt(model.settings().size())).id();
            said.add(builder -> builder.setting(setting));
        }
        if (random.nextInt(3) == 0) {
            Side side = Side.values()[random.nextInt(4)];
            said.add(builder -> builder.painfulSide(side));
        }
    }

    private void answer() {
        List<Integer> counted = counted();
        for (int f = 0; f < model.findings().size(); f++) {
            if (!counted.contains(f) && random.nextBoolean()) {
                answer(model.findings().get(f));
            }
        }
    }

    private List<Integer> counted() {
        List<Integer> all = new ArrayList<>();
        for (Cluster cluster : model.clusters()) {
            List<Integer> binary = cluster.findings().stream()
                    .filter(f -> model.findings().get(f).kind() == FindingKind.BINARY)
                    .toList();
            if (binary.size() > 1 && random.nextInt(3) == 0) {
                count(binary);
                all.addAll(binary);
            }
        }
        return all;
    }

    private void count(List<Integer> findings) {
        List<String> ids = findings.stream().map(f -> model.findings().get(f).id()).toList();
        int positive = random.nextInt(ids.size() + 1);
        boolean orMore = random.nextBoolean();
        said.add(builder -> builder.count(ids, positive, orMore, Side.MIDLINE));
    }

    private void answer(Finding finding) {
        boolean mustBeAbsent = male && !finding.sex().isEmpty();
        int state = mustBeAbsent ? 0 : random.nextInt(finding.states().size());
        String word = random.nextInt(6) == 0 && !mustBeAbsent ? State.UNSURE_WORD : finding.states().get(state);
        Side side = Side.values()[random.nextInt(4)];
        said.add(builder -> builder.observe(finding.id(), word, side));
    }

    private void draw() {
        boolean confirmed = random.nextBoolean();
        said.add(builder -> builder.chartConfirmed(confirmed));
        for (int r = 0; r < model.regions().size(); r++) {
            if (random.nextInt(3) == 0) {
                String id = model.regions().get(r).id();
                Side side = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
                said.add(builder -> builder.shade(Layer.PAIN, id, side));
            }
        }
    }
}
