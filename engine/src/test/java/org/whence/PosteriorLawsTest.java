package org.whence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whence.inference.Assessment;
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
import org.whence.observation.State;
import org.whence.testing.Fingerprint;
import org.whence.testing.Knowledge;
import org.whence.testing.RandomModel;
import org.whence.testing.RandomPerson;
import org.whence.testing.Runs;

/** What must hold of every posterior, whatever is known: it is a probability, and only what is known moves it. */
class PosteriorLawsTest {
    private static final int MODELS = 200;
    private static final double ROUNDING = 1e-13;

    @Test
    void thePosteriorSumsToOneOverTheCombinations() {
        for (int seed = 0; seed < MODELS; seed++) {
            for (Posterior run : Whence.from(RandomModel.of(seed)).posteriors(RandomPerson.of(RandomModel.of(seed), seed).observations())) {
                double sum = 0.0;
                for (int h = 0; h < run.network().combinations().size(); h++) {
                    assertTrue(run.combination(h) >= 0.0 && run.combination(h) <= 1.0);
                    sum += run.combination(h);
                }
                assertEquals(1.0, sum, ROUNDING);
            }
        }
    }

    @Test
    void targetsTissuesAndGroupsAreSumsOfTheirCombinations() {
        for (int seed = 0; seed < MODELS; seed++) {
            Model model = RandomModel.of(seed);
            Posterior run = Runs.first(Whence.from(model), RandomPerson.of(model, seed).observations());
            for (int s = 0; s < model.targets().size(); s++) {
                int target = s;
                assertEquals(sum(run, h -> run.network().combinations().contains(h, target)), run.probability(s), ROUNDING);
            }
            for (Tissue tissue : Tissue.values()) {
                assertEquals(sum(run, h -> holds(run, h, s -> model.targets().get(s).tissue() == tissue)), run.tissue(tissue), ROUNDING);
            }
            double anyRoot = sum(run, h -> holds(run, h, s -> model.targets().get(s).groups().contains("nerve-root-any")));
            assertEquals(anyRoot, run.group("nerve-root-any"), ROUNDING);
            assertEquals(run.combination(Runs.combination(run.network().combinations())), run.none());
        }
    }

    private static double sum(Posterior run, IntPredicate wanted) {
        double sum = 0.0;
        for (int h = 0; h < run.network().combinations().size(); h++) {
            sum += wanted.test(h) ? run.combination(h) : 0.0;
        }
        return sum;
    }

    private static boolean holds(Posterior run, int h, IntPredicate wanted) {
        return Runs.members(run.network().combinations(), h).stream().anyMatch(wanted::test);
    }

    @Test
    void combinationsStandTogetherWithTheirCell() {
        for (int seed = 0; seed < 50; seed++) {
            Combinations all = Combinations.of(RandomModel.of(seed));
            assertEquals(0, all.cellStart(0));
            assertEquals(all.size(), all.cellStart(all.cells()));
            for (int c = 0; c < all.cells(); c++) {
                assertTrue(all.cellStart(c) < all.cellStart(c + 1), "no cell is empty");
            }
            assertEquals(0, all.members(0).length, "the empty combination is the first");
        }
    }

    @Test
    void theOrderOfWhatIsSaidChangesNoBitOfTheAnswer() {
        for (int seed = 0; seed < 60; seed++) {
            Model model = RandomModel.of(seed);
            Whence whence = Whence.from(model);
            RandomPerson someone = RandomPerson.of(model, seed);
            String answer = Fingerprint.of(whence.assess(someone.observations()));
            for (int order = 0; order < 3; order++) {
                assertEquals(answer, Fingerprint.of(whence.assess(someone.shuffled(order))), "seed " + seed);
            }
        }
    }

    @Test
    void unsureMovesNoProbability() {
        for (int seed = 0; seed < MODELS; seed++) {
            Model model = RandomModel.of(seed);
            Whence whence = Whence.from(model);
            Observations.Builder builder = Observations.in(model).painfulSide(Side.LEFT);
            for (Finding finding : model.findings()) {
                builder.observe(finding.id(), State.UNSURE_WORD, Side.LEFT);
            }
            Observations nothing = Observations.in(model).painfulSide(Side.LEFT).build();
            assertEquals(Fingerprint.of(whence.posteriors(nothing)), Fingerprint.of(whence.posteriors(builder.build())));
            assertTrue(whence.assessment(builder.build()).onlyPrior());
        }
    }

    @Test
    void absentMovesWhatItSpeaksOf() {
        Whence whence = Whence.from(disc());
        double prior = Runs.knowing(whence).probability(0);
        assertTrue(Runs.knowing(whence, "cough-pain=absent").probability(0) < prior);
        assertTrue(Runs.knowing(whence, "cough-pain=present").probability(0) > prior);
        assertEquals(prior, Runs.knowing(whence, "cough-pain=unsure").probability(0));
    }

    @Test
    void withNothingKnownThePosteriorIsThePrior() {
        for (int seed = 0; seed < MODELS; seed++) {
            Model model = RandomModel.of(seed);
            Posterior run = Runs.first(Whence.from(model), Observations.in(model).build());
            for (int s = 0; s < model.targets().size(); s++) {
                assertEquals(run.prior(s), run.probability(s), ROUNDING);
            }
        }
    }

    @Test
    void aFindingWhoseFiguresAllEqualTheLeakIsNeutral() {
        Model model = Knowledge.empty()
                .source("disc", Tissue.SPINAL_JOINT_OR_DISC, 0.4).source("hip", Tissue.HIP_JOINT, 0.3).source("muscle", Tissue.MUSCLE, 0.6)
                .asks("telling", 0.2).says("telling", "disc", 0.7).says("telling", "hip", 0.1)
                .asks("dull", 0.3).says("dull", "disc", 0.3).says("dull", "hip", 0.3)
                .finding(new Finding("dull-scale", FindingKind.CATEGORICAL, List.of("a", "b", "c"),
                        Elicitation.SELF_REPORT, false, 5, "", List.of(), ""), 0.5, 0.3, 0.2)
                .says("dull-scale", List.of("disc"), 0.5, 0.3, 0.2).says("dull-scale", List.of("muscle"), 0.5, 0.3, 0.2)
                .asks("silent", 0.4)
                .model();
        Whence whence = Whence.from(model);
        Posterior before = Runs.knowing(whence, "telling=present");
        for (String dull : List.of("dull=present", "dull=absent", "dull-scale=a", "dull-scale=c", "silent=present")) {
            Posterior after = Runs.knowing(whence, "telling=present", dull);
            for (int h = 0; h < before.network().combinations().size(); h++) {
                assertEquals(before.combination(h), after.combination(h), ROUNDING, dull);
            }
        }
    }

    @Test
    void ageSexAndPregnancyActOnThePriorAlone() {
        Model model = Knowledge.empty()
                .source("disc", Tissue.SPINAL_JOINT_OR_DISC, 0.5).source("hip", Tissue.HIP_JOINT, 0.25)
                .asks("cough-pain", 0.2).says("cough-pain", "disc", 0.8)
                .ratio("hip", "age", "70-79", 4.0)
                .model();
        Whence whence = Whence.from(model);
        Person old = new Person(Optional.of(75), Optional.empty(), Optional.empty());
        Posterior unknown = Runs.knowing(whence, "cough-pain=present");
        Posterior aged = Runs.first(whence, Observations.in(model).person(old).observe("cough-pain", "present", Side.MIDLINE).build());
        int hip = Runs.combination(unknown.network().combinations(), 1);
        assertEquals(4.0, (aged.combination(hip) / aged.none()) / (unknown.combination(hip) / unknown.none()), 1e-12);
        int disc = Runs.combination(unknown.network().combinations(), 0);
        assertEquals(unknown.combination(disc) / unknown.none(), aged.combination(disc) / aged.none(), 1e-12);
    }

    @Test
    void targetsThatExcludeEachOtherNeverMeet() {
        Model model = Knowledge.empty()
                .source("a", Tissue.MUSCLE, 0.5).source("b", Tissue.MUSCLE, 0.5).serious("x", 0.1).serious("y", 0.1).serious("z", 0.1)
                .pair("a", "b", 0.0).pair("x", "y", 3.0)
                .model();
        Combinations all = Combinations.of(model);
        assertEquals(-1, Runs.combination(all, 0, 1));
        assertEquals(-1, Runs.combination(all, 2, 4), "two serious ones that no row joins");
        assertNotEquals(-1, Runs.combination(all, 2, 3), "two serious ones that a row joins");
        assertNotEquals(-1, Runs.combination(all, 0, 2, 3));
    }

    @Test
    void twoSourcesThatNeverMeetByTheSettingLeaveFiniteNumbers() {
        Model model = Knowledge.empty()
                .source("a", Tissue.MUSCLE, 0.5).source("b", Tissue.LIGAMENT, 0.5).source("c", Tissue.NERVE, 0.5)
                .together(0.0)
                .model();
        Posterior prior = Runs.knowing(Whence.from(model));
        assertEquals(0.5 / 2.5, prior.probability(0), ROUNDING);
        assertEquals(1.0 / 2.5, prior.none(), ROUNDING);
    }

    @Test
    void aHundredUnlikelyAnswersStillGiveAnAnswer() {
        Knowledge knowledge = Knowledge.empty().source("a", Tissue.MUSCLE, 0.5).source("b", Tissue.LIGAMENT, 0.5).spread(0.3).priorSpread(0.2);
        for (int f = 0; f < 300; f++) {
            knowledge.asks("rare-" + f, 0.005).says("rare-" + f, "a", 0.006).says("rare-" + f, "b", 0.005);
        }
        Model model = knowledge.model();
        Observations.Builder said = Observations.in(model);
        for (Finding finding : model.findings()) {
            said.observe(finding.id(), "present", Side.MIDLINE);
        }
        Assessment assessment = Whence.from(model).assess(said.build()).assessment();
        assertTrue(assessment.differential().get(0).probability() > 0.99);
    }

    @Test
    void answersAreTheSameInEveryThread() {
        Model model = RandomModel.of(5);
        Whence whence = Whence.from(model);
        List<RandomPerson> people = IntStream.range(0, 60).mapToObj(seed -> RandomPerson.of(model, seed)).toList();
        List<String> alone = people.stream().map(p -> Fingerprint.of(whence.assess(p.observations()))).toList();
        List<String> together = people.parallelStream().map(p -> Fingerprint.of(whence.assess(p.observations()))).toList();
        List<String> elsewhere = people.parallelStream().map(p -> Fingerprint.of(Whence.from(model).assess(p.observations()))).toList();
        assertEquals(alone, together);
        assertEquals(alone, elsewhere);
    }

    private static Model disc() {
        return Knowledge.empty().source("disc", Tissue.SPINAL_JOINT_OR_DISC, 0.5).asks("cough-pain", 0.2).says("cough-pain", "disc", 0.8).model();
    }
}
