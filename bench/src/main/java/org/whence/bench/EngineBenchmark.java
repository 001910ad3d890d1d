package org.whence.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.whence.Answer;
import org.whence.Whence;
import org.whence.inference.Assessment;
import org.whence.inference.Posterior;
import org.whence.inquiry.Inquiry;
import org.whence.inquiry.NextQuestion;
import org.whence.knowledge.Elicitation;
import org.whence.knowledge.Model;
import org.whence.observation.Observations;

/** One person with 60 of 150 findings answered: the posterior, the next question over all the rest, the intervals and reasons, everything. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EngineBenchmark {
    /** The compiled model, or a made-up one of 35 targets and 150 findings. */
    @Param({"compiled", "made-up"})
    public String model;

    private Whence whence;
    private Observations person;
    private Posterior posterior;

    /** Makes the engine and a person. */
    @Setup
    public void setUp() {
        Model chosen = model.equals("compiled") ? Answers.compiled() : MadeUpModel.of(35, 150, 1);
        whence = Whence.from(chosen);
        person = Answers.person(chosen, 60, 2);
        posterior = whence.posteriors(person).get(0);
    }

    /** The posterior and nothing else. */
    @Benchmark
    public List<Posterior> posterior() {
        return whence.posteriors(person);
    }

    /** The next question over all findings not yet answered. */
    @Benchmark
    public List<NextQuestion> nextQuestion() {
        return Inquiry.after(posterior).next(person.person(), EnumSet.allOf(Elicitation.class), Set.of(), 5);
    }

    /** Posterior, intervals and reasons. */
    @Benchmark
    public Assessment assessment() {
        return whence.assessment(person);
    }

    /** Everything. */
    @Benchmark
    public Answer answer() {
        return whence.assess(person);
    }
}
