package org.whence.bench;

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
import org.whence.inference.Combinations;
import org.whence.inference.Network;
import org.whence.inference.Posterior;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;
import org.whence.observation.Observations;
import org.whence.observation.Presentation;

/** What a posterior costs as targets and the cap K grow. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CostBenchmark {
    /** Number of targets. */
    @Param({"20", "40", "80"})
    public int targets;

    /** Most targets active at once. */
    @Param({"1", "2", "3"})
    public int cap;

    private Network network;
    private Observations person;
    private Presentation presentation;

    /** Makes the network and a person. */
    @Setup
    public void setUp() {
        Model model = MadeUpModel.of(targets, 150, 1);
        network = Network.of(model, Combinations.of(model, cap));
        person = Answers.person(model, 60, 2);
        presentation = person.on(Side.LEFT);
    }

    /** The posterior and nothing else. */
    @Benchmark
    public Posterior posterior() {
        return Posterior.of(network, person.person(), person.setting(), presentation);
    }
}
