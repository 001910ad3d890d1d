package org.whence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.inference.Assessment;
import org.whence.inference.Assessment.Route;
import org.whence.inference.Posterior;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Model;
import org.whence.knowledge.NerveRoot;
import org.whence.knowledge.RiskThreshold;
import org.whence.knowledge.Side;
import org.whence.knowledge.Tissue;
import org.whence.observation.Layer;
import org.whence.observation.Observations;
import org.whence.observation.Person;
import org.whence.plan.Plan;
import org.whence.testing.Knowledge;
import org.whence.testing.RandomModel;
import org.whence.testing.RandomPerson;
import org.whence.testing.Runs;

/** What to do is the larger of rule and risk, and children are sent on. */
class UrgencyTest {
    @Test
    void theDispositionIsTheMoreUrgentOfRuleAndRisk() {
        for (int seed = 0; seed < 150; seed++) {
            Model model = RandomModel.of(seed);
            Assessment assessment = Whence.from(model).assessment(RandomPerson.of(model, seed).observations());
            Disposition expected = assessment.triage().floor();
            for (Posterior run : assessment.runs()) {
                for (RiskThreshold threshold : model.thresholds()) {
                    boolean crossed = run.probability(threshold.target()) >= threshold.probability();
                    expected = crossed ? expected.orMoreUrgent(threshold.level()) : expected;
                }
                boolean nerve = run.tissue(Tissue.NERVE) >= 0.25;
                expected = nerve ? expected.orMoreUrgent(Disposition.ROUTINE) : expected;
            }
            assertEquals(expected, assessment.disposition(), "seed " + seed);
        }
    }

    @Test
    void aRiskRaisesWhatTheRulesLeaveAtHomeAndNothingLowersARule() {
        Model model = serious();
        Whence whence = Whence.from(model);
        assertEquals(Disposition.SELF_CARE, disposition(whence, "fever=absent", "night-pain=absent"));
        assertEquals(Disposition.WITHIN_2_WEEKS, disposition(whence, "fever=absent", "night-pain=present"));
        assertEquals(Disposition.SAME_DAY, disposition(whence, "fever=present", "night-pain=absent"), "the risk is low, the rule stands");
    }

    private static Disposition disposition(Whence whence, String... said) {
        return whence.assess(Runs.saying(whence.model(), said)).assessment().disposition();
    }

    private static Model serious() {
        return Knowledge.empty()
                .source("muscle", Tissue.MUSCLE, 1.0).serious("malignancy", 0.01)
                .asks("fever", 0.05)
                .asks("night-pain", 0.05).says("night-pain", "malignancy", 0.9)
                .flag("fever", Disposition.SAME_DAY, Disposition.SAME_DAY)
                .threshold("malignancy", Disposition.WITHIN_2_WEEKS, 0.05).threshold("malignancy", Disposition.SAME_DAY, 0.5)
                .model();
    }

    @Test
    void aLikelyNerveSourceGoesToAProfessional() {
        Model model = Knowledge.empty().root(NerveRoot.L5, 2.0).asks("fever", 0.05)
                .flag("fever", Disposition.SAME_DAY, Disposition.SAME_DAY).model();
        assertEquals(Disposition.ROUTINE, disposition(Whence.from(model), "fever=absent"));
    }

    private static final Model CHILDREN = Knowledge.empty()
            .sidedSource("hip", Tissue.HIP_JOINT, 0.5)
            .asksEachSide("limp", 0.1).asksEachSide("pain-groin", 0.2).asksEachSide("pain-knee", 0.2).asksEachSide("pain-lateral-hip", 0.2)
            .asksEachSide("pain-anterior-thigh", 0.2).asksEachSide("pain-hip-area", 0.2).asksEachSide("pain-calf", 0.2)
            .asks("fever", 0.05)
            .flag("fever", Disposition.SAME_DAY, Disposition.SAME_DAY)
            .region("groin", true, "pain-groin", "")
            .exercise("walk", List.of("any"), List.of(), List.of())
            .model();

    private static Observations.Builder child(int age) {
        return Observations.in(CHILDREN).person(new Person(Optional.of(age), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 16})
    void aChildIsNotAssessedButSentOn(int age) {
        Answer answer = Whence.from(CHILDREN).assess(child(age).observe("fever", "absent", Side.MIDLINE).build());
        assertEquals(Route.CHILD, answer.assessment().route());
        assertEquals(Disposition.ROUTINE, answer.assessment().disposition());
        assertTrue(answer.assessment().differential().isEmpty() && answer.next().isEmpty() && answer.whatIf().isEmpty() && answer.settled());
        assertEquals(Optional.of(Plan.Withheld.NOT_ASSESSED), answer.plan().withheld());
        assertTrue(answer.plan().exercises().isEmpty() && answer.plan().treatments().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pain-groin", "pain-knee", "pain-lateral-hip", "pain-anterior-thigh", "pain-hip-area"})
    void aChildWithHipGroinOrKneePainAndALimpGoesNow(String pain) {
        Observations said = child(12).observe("limp", "present", Side.LEFT).observe(pain, "present", Side.LEFT).build();
        Assessment assessment = Whence.from(CHILDREN).assessment(said);
        assertEquals(Route.CHILD_WITH_LIMP, assessment.route());
        assertEquals(Disposition.EMERGENCY_NOW, assessment.disposition());
    }

    @Test
    void aDrawingSaysWhereAChildHurtsToo() {
        Observations said = child(12).observe("limp", "present", Side.LEFT).shade(Layer.PAIN, "groin", Side.LEFT).build();
        assertEquals(Route.CHILD_WITH_LIMP, Whence.from(CHILDREN).assessment(said).route());
    }

    @Test
    void aChildWithOnlyOneOfTheTwoIsRoutedTheOrdinaryWay() {
        Whence whence = Whence.from(CHILDREN);
        assertEquals(Route.CHILD, whence.assessment(child(12).observe("limp", "present", Side.LEFT).build()).route());
        assertEquals(Route.CHILD, whence.assessment(child(12).observe("pain-groin", "present", Side.LEFT).build()).route());
        assertEquals(Route.CHILD, whence.assessment(
                child(12).observe("limp", "present", Side.LEFT).observe("pain-calf", "present", Side.LEFT).build()).route());
    }

    @Test
    void aFlagOfAChildStandsAboveItsRoute() {
        Assessment assessment = Whence.from(CHILDREN).assessment(child(12).observe("fever", "present", Side.MIDLINE).build());
        assertEquals(Disposition.SAME_DAY, assessment.disposition());
    }

    @Test
    void seventeenIsAssessedAndSoIsAnUnknownAge() {
        Whence whence = Whence.from(CHILDREN);
        assertEquals(Route.ASSESSED, whence.assessment(child(17).build()).route());
        assertEquals(Route.ASSESSED, whence.assessment(Observations.in(CHILDREN).build()).route());
        assertEquals(17, Whence.adultAge());
    }
}
