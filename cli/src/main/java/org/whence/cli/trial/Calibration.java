package org.whence.cli.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import org.whence.inference.Assessment;
import org.whence.inference.Differential;
import org.whence.inference.Network;
import org.whence.inference.Posterior;
import org.whence.knowledge.Elicitation;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;
import org.whence.observation.Observations;
import org.whence.observation.Person;

/**
 * Whether probabilities mean what they say, with truth drawn from the model's own uncertainty.
 *
 * @param people how many people
 * @param error expected calibration error: how far, on average, the share with a target is from the probability given (Naeini 2015, AAAI 2901–2907)
 * @param coverage share of intervals that hold the probability under the clinic's true figures
 * @param bins the reliability curve
 */
public record Calibration(int people, double error, Proportion coverage, List<Bin> bins) {
    private static final int BINS = 20;
    private static final int ASKED = 40;
    /** Targets below this are all alike and would fill the count. */
    private static final double LEAST = 0.01;

    /**
     * One step of the reliability curve.
     *
     * @param given mean probability given
     * @param happened share of people with the target
     */
    public record Bin(double given, Proportion happened) {}

    /**
     * Measures it.
     *
     * @param clinics number of clinics drawn
     * @param each people of each
     * @param progress told the number of each clinic when it is done
     */
    public static Calibration measure(Network network, int clinics, int each, long seed, IntConsumer progress) {
        Measure measure = new Measure(network);
        SplittableRandom random = new SplittableRandom(seed);
        for (int c = 0; c < clinics; c++) {
            String setting = network.model().settings().get(c % network.model().settings().size()).id();
            Network truth = Network.of(Clinics.draw(network.model(), random));
            Population population = new Population(truth, setting);
            for (int i = 0; i < each; i++) {
                measure.add(population, setting, random);
            }
            progress.accept(c + 1);
        }
        return measure.result(clinics * each);
    }

    /** Adds up what happens to one person after the other. */
    private static final class Measure {
        private final Network network;
        private final double[] given = new double[BINS];
        private final double[] happened = new double[BINS];
        private final double[] counted = new double[BINS];
        private double inside;
        private double intervals;

        Measure(Network network) {
            this.network = network;
        }

        void add(Population population, String setting, SplittableRandom random) {
            Population.Somebody somebody = population.draw(random);
            Observations told = told(somebody, setting, random);
            Assessment assessment = Assessment.of(network, told);
            Posterior truth = Posterior.of(population.network(), Person.UNKNOWN, setting, told.on(Side.MIDLINE));
            int[] members = network.combinations().members(somebody.combination());
            for (Differential d : assessment.differential()) {
                boolean has = Arrays.stream(members).anyMatch(s -> s == d.index());
                int bin = Math.min((int) (d.probability() * BINS), BINS - 1);
                given[bin] += d.probability();
                happened[bin] += has ? 1 : 0;
                counted[bin]++;
                double p = truth.probability(d.index());
                if (d.probability() >= LEAST) {
                    intervals++;
                    inside += p >= d.interval().low() && p <= d.interval().high() ? 1 : 0;
                }
            }
        }

        private Observations told(Population.Somebody somebody, String setting, SplittableRandom random) {
            Model model = network.model();
            Observations.Builder builder = Observations.in(model).setting(setting).painfulSide(Side.MIDLINE);
            List<Integer> askable = new ArrayList<>();
            for (int f = 0; f < model.findings().size(); f++) {
                if (model.findings().get(f).elicitation() != Elicitation.LABORATORY) {
                    askable.add(f);
                }
            }
            for (int i = 0; i < ASKED; i++) {
                int f = askable.remove(random.nextInt(askable.size()));
                builder.observe(model.findings().get(f).id(), model.findings().get(f).states().get(somebody.states()[f]), Side.MIDLINE);
            }
            return builder.build();
        }

        Calibration result(int people) {
            List<Bin> bins = new ArrayList<>();
            double error = 0;
            double all = Arrays.stream(counted).sum();
            for (int b = 0; b < BINS; b++) {
                if (counted[b] > 0) {
                    bins.add(new Bin(given[b] / counted[b], new Proportion(happened[b], counted[b])));
                    error += Math.abs(given[b] - happened[b]) / all;
                }
            }
            return new Calibration(people, error, new Proportion(inside, intervals), List.copyOf(bins));
        }
    }
}
