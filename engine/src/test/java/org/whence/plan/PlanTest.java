package org.whence.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whence.Whence;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Elicitation;
import org.whence.knowledge.Exercise;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Model;
import org.whence.knowledge.NerveRoot;
import org.whence.knowledge.Prognosis;
import org.whence.knowledge.Side;
import org.whence.knowledge.Tissue;
import org.whence.knowledge.Treatment;
import org.whence.observation.Observations;
import org.whence.observation.Person;
import org.whence.observation.Pregnancy;
import org.whence.testing.Knowledge;
import org.whence.testing.RandomModel;
import org.whence.testing.RandomPerson;

/** Exercises only when nothing urgent stands in the way and every question about danger was answered, and never one that must be avoided. */
class PlanTest {
    private static final List<String> ANYONE = List.of("any");
    private static final List<String> NONE = List.of();

    private static Knowledge base() {
        return Knowledge.empty()
                .source("muscle", Tissue.MUSCLE, 3.0, "gluteal-any").source("disc", Tissue.SPINAL_JOINT_OR_DISC, 0.05).serious("fracture", 0.001)
                .asks("fever", 0.05).asks("fall", 0.1).asks("bend-relief", 0.3)
                .finding(new Finding("stiffness", FindingKind.ORDINAL, List.of("none", "some", "much"), Elicitation.SELF_REPORT, false, 5, "", List.of(), ""),
                        0.6, 0.2, 0.2)
                .flag("fever", Disposition.SAME_DAY, Disposition.SAME_DAY);
    }

    private static Plan plan(Model model, Person person, String... said) {
        Observations.Builder builder = Observations.in(model).person(person);
        for (String finding : said) {
            String[] parts = finding.split("=");
            builder.observe(parts[0], parts[1], Side.MIDLINE);
        }
        return Whence.from(model).assess(builder.build()).plan();
    }

    private static List<String> exercises(Model model, String... said) {
        return plan(model, Person.UNKNOWN, said).exercises().stream().map(Exercise::id).toList();
    }

    private static Model with(List<String> avoid, List<String> only) {
        return base().exercise("bridge", ANYONE, avoid, only).model();
    }

    @Test
    void exercisesNeedCompleteScreening() {
        Plan plan = plan(with(NONE, NONE), Person.UNKNOWN);
        assertEquals(Optional.of(Plan.Withheld.SCREENING_INCOMPLETE), plan.withheld());
        assertTrue(plan.exercises().isEmpty());
        assertEquals(List.of("bridge"), exercises(with(NONE, NONE), "fever=absent"));
    }

    @Test
    void exercisesAreWithheldAboveRoutine() {
        Plan plan = plan(with(NONE, NONE), Person.UNKNOWN, "fever=present");
        assertEquals(Optional.of(Plan.Withheld.URGENT), plan.withheld());
        assertTrue(plan.exercises().isEmpty());
    }

    @Test
    void anUnsureUrgentFlagWithholdsThemToo() {
        assertEquals(Optional.of(Plan.Withheld.URGENT), plan(with(NONE, NONE), Person.UNKNOWN, "fever=unsure").withheld());
    }

    @Test
    void exercisesNeverComeWithAnythingMoreUrgentThanRoutineOrAnOpenScreening() {
        for (int seed = 0; seed < 200; seed++) {
            Model model = RandomModel.of(seed);
            var answer = Whence.from(model).assess(RandomPerson.of(model, seed).observations());
            boolean calm = answer.assessment().disposition().compareTo(Disposition.ROUTINE) <= 0;
            boolean complete = answer.assessment().triage().screening().complete();
            assertEquals(!(calm && complete), answer.plan().withheld().isPresent());
            assertTrue(answer.plan().withheld().isEmpty() || answer.plan().exercises().isEmpty());
        }
    }

    @Test
    void aPainSourceWithholdsItsExercisesFromTenInAHundred() {
        assertEquals(NONE, exercises(discAt(0.101), "fever=absent"));
        assertEquals(List.of("bend", "walk"), exercises(discAt(0.099), "fever=absent"));
    }

    private static Model discAt(double probability) {
        return Knowledge.empty()
                .source("disc", Tissue.SPINAL_JOINT_OR_DISC, probability / (1.0 - probability), "spine-any")
                .asks("fever", 0.05).flag("fever", Disposition.SAME_DAY, Disposition.SAME_DAY)
                .exercise("bend", ANYONE, List.of("disc"), NONE).exercise("walk", ANYONE, List.of("spine-any"), NONE)
                .model();
    }

    @ParameterizedTest
    @CsvSource({"0.021, 0", "0.019, 1"})
    void aSeriousTargetWithholdsFromItsOwnLowestThreshold(double probability, int left) {
        Model model = Knowledge.empty()
                .source("muscle", Tissue.MUSCLE, 1.0).serious("fracture", probability / (1.0 - probability))
                .asks("fever", 0.05).flag("fever", Disposition.SAME_DAY, Disposition.SAME_DAY)
                .threshold("fracture", Disposition.ROUTINE, 0.02).threshold("fracture", Disposition.SAME_DAY, 0.3)
                .exercise("bridge", ANYONE, List.of("fracture"), NONE)
                .model();
        assertEquals(left, exercises(model, "fever=absent").size());
    }

    @Test
    void aGroupIsAvoidedByTheProbabilityOfAnyOfItsMembers() {
        Knowledge knowledge = Knowledge.empty()
                .root(NerveRoot.L3, 0.08).root(NerveRoot.L4, 0.08).root(NerveRoot.L5, 0.08).root(NerveRoot.S1, 0.08)
                .asks("fever", 0.05).flag("fever", Disposition.SAME_DAY, Disposition.SAME_DAY)
                .exercise("slump-stretch", ANYONE, List.of("nerve-root-any"), NONE);
        assertEquals(NONE, exercises(knowledge.model(), "fever=absent"), "each root is below a tenth, any of them is not");
    }

    @Test
    void aFindingThatIsPresentOrUnsureWithholds() {
        Model model = with(List.of("fall", "stiffness"), NONE);
        assertEquals(List.of("bridge"), exercises(model, "fever=absent"));
        assertEquals(List.of("bridge"), exercises(model, "fever=absent", "fall=absent", "stiffness=none"));
        assertEquals(NONE, exercises(model, "fever=absent", "fall=present"));
        assertEquals(NONE, exercises(model, "fever=absent", "fall=unsure"));
        assertEquals(NONE, exercises(model, "fever=absent", "stiffness=much"));
    }

    @Test
    void onlyWithAsksForOneOfItsFindings() {
        Model model = with(NONE, List.of("bend-relief", "stiffness"));
        assertEquals(NONE, exercises(model, "fever=absent"));
        assertEquals(NONE, exercises(model, "fever=absent", "bend-relief=absent", "stiffness=none"));
        assertEquals(NONE, exercises(model, "fever=absent", "bend-relief=unsure"));
        assertEquals(List.of("bridge"), exercises(model, "fever=absent", "bend-relief=present"));
        assertEquals(List.of("bridge"), exercises(model, "fever=absent", "stiffness=some"));
        assertEquals(List.of("bridge"), exercises(model, "fever=absent", "stiffness=much"), "more than some is still some");
    }

    @ParameterizedTest
    @CsvSource({"PREGNANT, pregnancy, 0", "PREGNANT, postpartum, 1", "POSTPARTUM, postpartum, 0", "POSTPARTUM, pregnancy, 1", "NO, pregnancy, 1"})
    void pregnancyAndBirthWithholdWhatMustBeAvoidedThen(Pregnancy pregnancy, String avoid, int left) {
        Person person = new Person(Optional.of(30), Optional.empty(), Optional.of(pregnancy));
        assertEquals(left, plan(with(List.of(avoid), NONE), person, "fever=absent").exercises().size());
    }

    @ParameterizedTest
    @CsvSource({"74, 1", "75, 0", "90, 0"})
    void ageWithholdsFromItsBound(int age, int left) {
        Person person = new Person(Optional.of(age), Optional.empty(), Optional.empty());
        assertEquals(left, plan(with(List.of("age>=75"), NONE), person, "fever=absent").exercises().size());
    }

    @Test
    void anUnknownAgeWithholds() {
        assertEquals(NONE, exercises(with(List.of("age>=75"), NONE), "fever=absent"));
    }

    @Test
    void exercisesForTheLeadingSourceComeFirstAndNoMoreThanSix() {
        Knowledge knowledge = base().exercise("for-anyone", ANYONE, NONE, NONE).exercise("for-disc", List.of("disc"), NONE, NONE);
        for (int i = 0; i < 7; i++) {
            knowledge.exercise("gluteal-" + i, List.of("gluteal-any"), NONE, NONE);
        }
        List<String> chosen = exercises(knowledge.model(), "fever=absent");
        assertEquals(List.of("gluteal-0", "gluteal-1", "gluteal-2", "gluteal-3", "gluteal-4", "gluteal-5"), chosen);
    }

    @Test
    void treatmentsForEveryoneComeFirstThenThoseOfTheLeadingSource() {
        Model model = base().treatment("glutes", "gluteal-any").treatment("disc-care", "disc").treatment("stay-active", "any").model();
        List<String> ids = plan(model, Person.UNKNOWN).treatments().stream().map(Treatment::id).toList();
        assertEquals(List.of("stay-active", "glutes"), ids, "the disc is too unlikely to be planned for");
    }

    @Test
    void theOutlookIsThatOfTheLeadingSourceElseAnyones() {
        Model own = base().prognosis("of-anyone", "any").prognosis("of-muscle", "muscle").model();
        assertEquals(List.of("of-muscle"), plan(own, Person.UNKNOWN).prognoses().stream().map(Prognosis::id).toList());
        Model anyone = base().prognosis("of-anyone", "any").prognosis("of-disc", "disc").model();
        assertEquals(List.of("of-anyone"), plan(anyone, Person.UNKNOWN).prognoses().stream().map(Prognosis::id).toList());
    }

    @Test
    void contributorsAreThoseThatAreReported() {
        Model model = base().contributor("fall").contributor("stiffness").contributor("bend-relief").model();
        List<Integer> found = plan(model, Person.UNKNOWN, "fall=present", "stiffness=much", "bend-relief=unsure").contributors().stream()
                .map(c -> c.finding())
                .toList();
        assertEquals(List.of(1, 3), found);
    }
}
