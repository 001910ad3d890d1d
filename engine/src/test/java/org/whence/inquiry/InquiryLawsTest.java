package org.whence.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whence.Answer;
import org.whence.Whence;
import org.whence.explanation.WhatIf;
import org.whence.inference.Combinations;
import org.whence.inference.Posterior;
import org.whence.knowledge.Elicitation;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;
import org.whence.knowledge.Tissue;
import org.whence.observation.Observations;
import org.whence.observation.Person;
import org.whence.observation.Presentation;
import org.whence.observation.Sex;
import org.whence.testing.Knowledge;
import org.whence.testing.RandomModel;
import org.whence.testing.RandomPerson;
import org.whence.testing.Runs;

/** What a question promises to tell is what its answers would tell, weighed by their chances; never less than nothing. */
class InquiryLawsTest {
    /** Share of the likeliest answer at which the inquiry turns from tissues to targets. */
    private static final double SETTLED = 0.70;
    private static final Set<Elicitation> ALL = EnumSet.allOf(Elicitation.class);

    @Test
    void theGainIsTheExpectedFallInEntropyOfWhatIsAskedFor() {
        for (int seed = 0; seed < 80; seed++) {
            Model model = RandomModel.of(seed);
            Observations said = RandomPerson.of(model, seed).observations();
            Posterior run = Runs.first(Whence.from(model), said);
            Inquiry inquiry = Inquiry.after(run);
            int[] group = stage(run);
            for (int f : unknown(run.presentation())) {
                double gain = inquiry.gain(f);
                assertTrue(gain >= 0.0);
                assertEquals(expectedFall(run, said, group, f), gain, 1e-9, "seed " + seed + ", finding " + f);
            }
        }
    }

    private static List<Integer> unknown(Presentation known) {
        Set<Integer> told = new HashSet<>(known.known());
        known.counts().forEach(count -> told.addAll(count.findings()));
        return IntStream.range(0, known.states().length).filter(f -> !told.contains(f)).boxed().toList();
    }

    /** The group of each combination: its cell until one cell holds enough, then its likeliest target. */
    private static int[] stage(Posterior run) {
        Combinations all = run.network().combinations();
        int[] cells = new int[all.size()];
        double most = 0.0;
        for (int c = 0; c < all.cells(); c++) {
            double weight = 0.0;
            for (int h = all.cellStart(c); h < all.cellStart(c + 1); h++) {
                cells[h] = c;
                weight += run.combination(h);
            }
            most = Math.max(most, weight);
        }
        return most < SETTLED ? cells : leaders(run);
    }

    private static int[] leaders(Posterior run) {
        Combinations all = run.network().combinations();
        int[] leaders = new int[all.size()];
        for (int h = 0; h < leaders.length; h++) {
            leaders[h] = Runs.members(all, h).stream()
                    .max(Comparator.comparingDouble((Integer s) -> run.probability(s)).thenComparing(s -> -s))
                    .orElse(all.targets());
        }
        return leaders;
    }

    private static double expectedFall(Posterior run, Observations said, int[] group, int f) {
        double fall = entropy(run, group);
        for (int state = 0; state < run.network().model().findings().get(f).states().size(); state++) {
            Posterior then = Posterior.of(run.network(), said.person(), said.setting(), run.presentation().with(f, state));
            fall -= chance(run, f, state) * entropy(then, group);
        }
        return fall;
    }

    private static double chance(Posterior run, int f, int state) {
        double[] p = run.predictive(f, state);
        double sum = 0.0;
        for (int h = 0; h < p.length; h++) {
            sum += p[h] * run.combination(h);
        }
        return sum;
    }

    private static double entropy(Posterior run, int[] group) {
        double[] weights = new double[group.length + 64];
        for (int h = 0; h < group.length; h++) {
            weights[group[h]] += run.combination(h);
        }
        double entropy = 0.0;
        for (double w : weights) {
            entropy -= w > 0 ? w * StrictMath.log(w) / StrictMath.log(2.0) : 0.0;
        }
        return entropy;
    }

    @Test
    void aFindingThatTellsNothingGainsNothing() {
        Model model = Knowledge.empty()
                .source("disc", Tissue.SPINAL_JOINT_OR_DISC, 0.5).source("hip", Tissue.HIP_JOINT, 0.5)
                .asks("dull", 0.3).says("dull", "disc", 0.3)
                .asks("silent", 0.3)
                .model();
        Inquiry inquiry = Inquiry.after(Runs.knowing(Whence.from(model)));
        assertEquals(0.0, inquiry.gain(0), 1e-14);
        assertEquals(0.0, inquiry.gain(1), 1e-14);
        assertTrue(inquiry.next(Person.UNKNOWN, ALL, Set.of(), 5).isEmpty());
    }

    @Test
    void whatIfComesTrueWhenTheAnswerIsGiven() {
        for (int seed = 0; seed < 40; seed++) {
            Model model = RandomModel.of(seed);
            Whence whence = Whence.from(model);
            Observations said = RandomPerson.of(model, seed).observations();
            Answer answer = whence.assess(said);
            int leading = answer.assessment().differential().get(0).index();
            Posterior run = likelier(answer.assessment().runs(), leading);
            for (WhatIf whatIf : answer.whatIf()) {
                Presentation then = run.presentation().with(whatIf.finding(), whatIf.state());
                Posterior after = Posterior.of(run.network(), said.person(), said.setting(), then);
                assertEquals(after.probability(leading), whatIf.probability(), 1e-11);
                assertEquals(chance(run, whatIf.finding(), whatIf.state()), whatIf.chance(), 1e-14);
                assertLeads(after, whatIf.leader());
            }
        }
    }

    private static Posterior likelier(List<Posterior> runs, int target) {
        return runs.stream().max(Comparator.comparingDouble(run -> run.probability(target))).orElseThrow();
    }

    private static void assertLeads(Posterior after, int leader) {
        double led = leader < 0 ? after.none() : after.probability(leader);
        for (int s = 0; s < after.network().combinations().targets(); s++) {
            assertTrue(led >= after.probability(s) - 1e-12);
        }
        assertTrue(led >= after.none() - 1e-12);
    }

    @Test
    void theChancesOfAllAnswersToAQuestionSumToOne() {
        for (int seed = 0; seed < 40; seed++) {
            Model model = RandomModel.of(seed);
            Answer answer = Whence.from(model).assess(RandomPerson.of(model, seed).observations());
            for (NextQuestion question : answer.next()) {
                double sum = answer.whatIf().stream().filter(w -> w.finding() == question.finding()).mapToDouble(WhatIf::chance).sum();
                assertEquals(1.0, sum, 1e-12);
            }
        }
    }

    @Test
    void questionsStandByBitsASecondAndAreOpenOnes() {
        for (int seed = 0; seed < 60; seed++) {
            Model model = RandomModel.of(seed);
            Observations said = RandomPerson.of(model, seed).observations();
            List<NextQuestion> next = Whence.from(model).assess(said).next();
            assertTrue(next.size() <= 5);
            for (int i = 0; i < next.size(); i++) {
                int finding = next.get(i).finding();
                assertTrue(i == 0 || next.get(i - 1).bitsPerSecond() >= next.get(i).bitsPerSecond());
                assertTrue(said.list().stream().noneMatch(o -> o.finding() == finding), "asked already, even if unsure");
                assertTrue(said.counts().stream().noneMatch(c -> c.findings().contains(finding)));
                assertTrue(said.person().mayBe(model.findings().get(finding).sex()));
            }
        }
    }

    @Test
    void onlyTheWaysThatAreOpenAreUsed() {
        for (int seed = 0; seed < 30; seed++) {
            Model model = RandomModel.of(seed);
            Answer answer = Whence.from(model).assess(RandomPerson.of(model, seed).observations(), EnumSet.of(Elicitation.SELF_REPORT));
            answer.next().forEach(q -> assertEquals(Elicitation.SELF_REPORT, model.findings().get(q.finding()).elicitation()));
        }
    }

    @Test
    void aManIsNotAskedWhatOnlyWomenHave() {
        Model model = Knowledge.empty()
                .source("visceral", Tissue.MUSCLE, 0.5)
                .finding(new Finding("period-pain", FindingKind.BINARY, Finding.BINARY_STATES, Elicitation.SELF_REPORT, false, 5, "", List.of(), "f"), 0.9, 0.1)
                .says("period-pain", "visceral", 0.9)
                .model();
        Inquiry inquiry = Inquiry.after(Runs.knowing(Whence.from(model)));
        assertEquals(1, inquiry.next(Person.UNKNOWN, ALL, Set.of(), 5).size());
        assertTrue(inquiry.next(new Person(Optional.empty(), Optional.of(Sex.M), Optional.empty()), ALL, Set.of(), 5).isEmpty());
    }

    @Test
    void whatIsCoveredIsNotAskedAgain() {
        Finding coarse = new Finding("leg-pain", FindingKind.BINARY, Finding.BINARY_STATES, Elicitation.SELF_REPORT, false, 5, "", List.of("calf-pain"), "");
        Model model = Knowledge.empty()
                .source("root", Tissue.NERVE, 0.5)
                .asks("calf-pain", 0.1).says("calf-pain", "root", 0.6)
                .finding(coarse, 0.8, 0.2).says("leg-pain", "root", 0.8)
                .model();
        Whence whence = Whence.from(model);
        assertEquals(List.of(), asked(whence, "leg-pain=absent"), "no pain in the leg is none in the calf");
        assertEquals(List.of(0), asked(whence, "leg-pain=present"));
        assertEquals(List.of(), asked(whence, "calf-pain=present"), "the finer answer says it all");
        assertEquals(Set.of(0, 1), new HashSet<>(asked(whence)));
    }

    private static List<Integer> asked(Whence whence, String... said) {
        return whence.assess(Runs.saying(whence.model(), said)).next().stream().map(NextQuestion::finding).toList();
    }

    @Test
    void anAnswerThatIsSettledAsksNothing() {
        Model model = Knowledge.empty().source("disc", Tissue.SPINAL_JOINT_OR_DISC, 1.0).asks("certain", 0.005).says("certain", "disc", 0.995)
                .asks("more", 0.2).says("more", "disc", 0.7).model();
        Whence whence = Whence.from(model);
        Answer answer = whence.assess(Runs.saying(model, "certain=present"));
        assertTrue(answer.settled());
        assertTrue(answer.next().isEmpty() && answer.whatIf().isEmpty());
        assertFalse(whence.assess(Observations.in(model).build()).settled());
    }

    @Test
    void oneMoreAnswerOfAHalfAnsweredClusterTellsLessThanItDidAtFirst() {
        Model model = Knowledge.empty()
                .source("joint", Tissue.LIGAMENT, 1.0)
                .tests("a", 0.3).says("a", "joint", 0.7).tests("b", 0.3).says("b", "joint", 0.7)
                .cluster("tests", 1.5, "a", "b")
                .model();
        Whence whence = Whence.from(model);
        Observations said = Observations.in(model).observe("a", "present", Side.MIDLINE).build();
        double[] alone = Runs.knowing(whence).predictive(1, Finding.PRESENT);
        double[] after = Runs.first(whence, said).predictive(1, Finding.PRESENT);
        assertTrue(after[0] > alone[0] && after[1] > alone[1], "a positive test makes its companion likelier in everyone");
        assertTrue(after[1] / after[0] < alone[1] / alone[0], "and so tells less");
    }
}
