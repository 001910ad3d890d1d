package org.whence.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Elicitation;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Model;
import org.whence.knowledge.RedFlag;
import org.whence.knowledge.Side;
import org.whence.knowledge.Tissue;
import org.whence.observation.Observations;
import org.whence.observation.Person;
import org.whence.observation.Sex;
import org.whence.observation.State;
import org.whence.testing.Knowledge;
import org.whence.testing.RandomModel;
import org.whence.testing.RandomPerson;
import org.whence.testing.Runs;

/** A red flag that is up stays up, unsure counts as the flag's own row says, and only a full set of noes lets somebody stay at home. */
class TriageTest {
    private static final Person WOMAN_OF_40 = new Person(Optional.of(40), Optional.of(Sex.F), Optional.empty());
    private static final Person MAN_OF_80 = new Person(Optional.of(80), Optional.of(Sex.M), Optional.empty());

    private final Model model = Knowledge.empty()
            .source("muscle", Tissue.MUSCLE, 0.5)
            .asks("saddle-numbness", 0.01)
            .asks("fever", 0.05)
            .asks("weight-loss", 0.05)
            .asks("history-of-cancer", 0.05)
            .asksEachSide("calf-swelling", 0.05)
            .asks("minor-fall", 0.1)
            .tests("anal-tone-reduced", 0.01)
            .finding(new Finding("bleeding", FindingKind.BINARY, Finding.BINARY_STATES, Elicitation.SELF_REPORT, false, 5, "", List.of(), "f"), 0.9, 0.1)
            .finding(new Finding("weakness", FindingKind.ORDINAL, List.of("none", "some", "much"), Elicitation.SELF_REPORT, false, 5, "", List.of(), ""),
                    0.8, 0.1, 0.1)
            .flag("saddle-numbness", Disposition.EMERGENCY_NOW, Disposition.SAME_DAY)
            .flag("fever", Disposition.SAME_DAY, Disposition.WITHIN_2_WEEKS)
            .flag("weight-loss", Disposition.WITHIN_2_WEEKS, Disposition.WITHIN_2_WEEKS)
            .flagWith("weight-loss", Disposition.SAME_DAY, "history-of-cancer", "fever")
            .flag("calf-swelling", Disposition.SAME_DAY, Disposition.SAME_DAY)
            .flag(new RedFlag("fall-when-old", 5, List.of(), 70, -1, "", Disposition.SAME_DAY, Disposition.SAME_DAY, -1))
            .flag("anal-tone-reduced", Disposition.EMERGENCY_NOW, Disposition.SAME_DAY)
            .flag(new RedFlag("bleeding", 7, List.of(), -1, 50, "f", Disposition.SAME_DAY, Disposition.SAME_DAY, -1))
            .flag("weakness", Disposition.SAME_DAY, Disposition.SAME_DAY)
            .model();

    private Triage triage(Person person, String... said) {
        Observations.Builder builder = Observations.in(model).person(person);
        for (String finding : said) {
            String[] parts = finding.split("=");
            builder.observe(parts[0], parts[1], Side.LEFT);
        }
        return Triage.of(model, builder.build());
    }

    private Disposition floor(String... said) {
        return triage(Person.UNKNOWN, said).floor();
    }

    private static final String[] ALL_NO = {
        "saddle-numbness=absent", "fever=absent", "weight-loss=absent", "calf-swelling=absent", "minor-fall=absent", "bleeding=absent", "weakness=none"
    };

    private static String[] allNoBut(String... others) {
        List<String> asked = Arrays.stream(others).map(o -> o.split("=")[0]).toList();
        return Stream.concat(
                        Arrays.stream(ALL_NO).filter(no -> !asked.contains(no.split("=")[0])), Arrays.stream(others))
                .toArray(String[]::new);
    }

    @Test
    void noAnswerLowersAFlagRaisedByAnother() {
        for (int seed = 0; seed < 300; seed++) {
            Model random = RandomModel.of(seed);
            Observations said = RandomPerson.of(random, seed).observations();
            Triage before = Triage.of(random, said);
            for (Finding finding : random.findings()) {
                if (said.anywhere(random.findings().indexOf(finding.id())).isEmpty() && finding.sex().isEmpty()) {
                    for (String state : List.of(finding.states().get(0), finding.states().get(1), State.UNSURE_WORD)) {
                        assertNotLowered(random, said, before, finding.id(), state);
                    }
                }
            }
        }
    }

    private static void assertNotLowered(Model model, Observations said, Triage before, String finding, String state) {
        Triage after = Triage.of(model, with(model, said, finding, state));
        boolean screenedNow = after.screening().allAbsent() && !before.screening().allAbsent();
        Disposition least = screenedNow && before.raised().isEmpty() ? Disposition.SELF_CARE : before.floor();
        assertTrue(after.floor().compareTo(least) >= 0, finding + " " + state + ": " + before.floor() + " became " + after.floor());
        assertTrue(after.raised().containsAll(before.raised()));
    }

    /** The same observations with one more. */
    private static Observations with(Model model, Observations said, String finding, String state) {
        Observations.Builder builder = Observations.in(model).person(said.person()).setting(said.setting());
        said.list().forEach(o -> {
            Finding f = model.findings().get(o.finding());
            builder.observe(f.id(), o.state().word(f), o.side());
        });
        return builder.observe(finding, state, Side.LEFT).build();
    }

    @Test
    void selfCareNeedsEveryEmergencyAndSameDayFlagAnsweredAbsent() {
        assertEquals(Disposition.SELF_CARE, floor(ALL_NO));
        assertEquals(Disposition.ROUTINE, floor());
        for (String no : ALL_NO) {
            String[] oneMissing = Arrays.stream(ALL_NO).filter(other -> !other.equals(no)).toArray(String[]::new);
            assertTrue(floor(oneMissing).compareTo(Disposition.ROUTINE) >= 0, "without " + no);
        }
    }

    @Test
    void aFlagOnlyAClinicianCanFindNeedNotBeAskedForSelfCare() {
        assertFalse(triage(Person.UNKNOWN, ALL_NO).screening().unasked().contains(6));
        assertEquals(Disposition.EMERGENCY_NOW, floor(allNoBut("anal-tone-reduced=present")));
    }

    @Test
    void theUnaskedFlagsAreNamed() {
        Screening screening = triage(Person.UNKNOWN, "saddle-numbness=absent", "fever=unsure").screening();
        assertEquals(List.of(2, 4, 5, 7, 8), screening.unasked());
        assertFalse(screening.complete());
        assertFalse(screening.allAbsent());
    }

    @Test
    void anUnsureAnswerIsAskedButNotAbsent() {
        Triage unsure = triage(Person.UNKNOWN, allNoBut("fever=unsure"));
        assertTrue(unsure.screening().complete());
        assertFalse(unsure.screening().allAbsent());
        assertEquals(Disposition.WITHIN_2_WEEKS, unsure.floor());
    }

    @Test
    void unsureOnAnEmergencyFlagIsItsUnsureLevel() {
        assertEquals(Disposition.SAME_DAY, floor("saddle-numbness=unsure"));
        assertEquals(Disposition.EMERGENCY_NOW, floor("saddle-numbness=present"));
        assertTrue(triage(Person.UNKNOWN, "saddle-numbness=unsure").raised().get(0).unsure());
    }

    @Test
    void aFlagUpOnOneSideIsUp() {
        Observations said = Observations.in(model).observe("calf-swelling", "absent", Side.LEFT).observe("calf-swelling", "present", Side.RIGHT).build();
        assertEquals(Disposition.SAME_DAY, Triage.of(model, said).floor());
        Observations unsure = Observations.in(model).observe("calf-swelling", "absent", Side.LEFT).observe("calf-swelling", "unsure", Side.RIGHT).build();
        assertEquals(Disposition.SAME_DAY, Triage.of(model, unsure).floor());
    }

    @Test
    void anyStateAboveTheFirstOfAScaleRaisesItsFlag() {
        assertEquals(Disposition.ROUTINE, floor("weakness=none"));
        assertEquals(Disposition.SAME_DAY, floor("weakness=some"));
        assertEquals(Disposition.SAME_DAY, floor("weakness=much"));
    }

    @Test
    void aFlagThatNeedsCompanyWaitsForAnyOfItsCompanions() {
        assertEquals(Disposition.WITHIN_2_WEEKS, floor("weight-loss=present"));
        assertEquals(Disposition.WITHIN_2_WEEKS, floor("weight-loss=present", "history-of-cancer=absent"));
        assertEquals(Disposition.SAME_DAY, floor("weight-loss=present", "history-of-cancer=present"));
        assertEquals(Disposition.ROUTINE, floor("history-of-cancer=present"));
    }

    @Test
    void allOfOneSetOfCompanionsAreNeeded() {
        Model pairs = Knowledge.empty().source("muscle", Tissue.MUSCLE, 0.5).asks("a", 0.1).asks("b", 0.1).asks("c", 0.1).asks("d", 0.1)
                .flag(new RedFlag("set", 0, List.of(List.of(1, 2), List.of(3)), -1, -1, "", Disposition.SAME_DAY, Disposition.SAME_DAY, -1))
                .model();
        assertEquals(Disposition.ROUTINE, Triage.of(pairs, Runs.saying(pairs, "a=present", "b=present")).floor());
        assertEquals(Disposition.SAME_DAY, Triage.of(pairs, Runs.saying(pairs, "a=present", "b=present", "c=present")).floor());
        assertEquals(Disposition.SAME_DAY, Triage.of(pairs, Runs.saying(pairs, "a=present", "d=present")).floor());
    }

    @Test
    void ageBoundsHideAFlagOnlyFromThoseKnownToBeOutside() {
        assertEquals(Disposition.SAME_DAY, triage(MAN_OF_80, "minor-fall=present").floor());
        assertEquals(Disposition.ROUTINE, triage(WOMAN_OF_40, "minor-fall=present").floor());
        assertEquals(Disposition.SAME_DAY, triage(Person.UNKNOWN, "minor-fall=present").floor(), "an unknown age keeps the flag");
        Person at70 = new Person(Optional.of(70), Optional.empty(), Optional.empty());
        Person at69 = new Person(Optional.of(69), Optional.empty(), Optional.empty());
        assertEquals(Disposition.SAME_DAY, triage(at70, "minor-fall=present").floor());
        assertEquals(Disposition.ROUTINE, triage(at69, "minor-fall=present").floor());
    }

    @Test
    void sexAndAgeHideWhatCannotApplyFromScreening() {
        assertTrue(triage(WOMAN_OF_40).screening().unasked().contains(7));
        assertFalse(triage(MAN_OF_80).screening().unasked().contains(7), "a man does not bleed so");
        Person old = new Person(Optional.of(80), Optional.of(Sex.F), Optional.empty());
        assertFalse(triage(old).screening().unasked().contains(7), "the flag ends at fifty");
        assertFalse(triage(WOMAN_OF_40).screening().unasked().contains(5), "the fall counts from seventy on");
        assertEquals(Disposition.SELF_CARE, triage(MAN_OF_80, "saddle-numbness=absent", "fever=absent", "weight-loss=absent", "calf-swelling=absent",
                "minor-fall=absent", "weakness=none").floor());
    }

    @Test
    void anUnsureAnswerToWhatCannotApplyRaisesNothing() {
        Model noSexInTheRule = Knowledge.empty().source("muscle", Tissue.MUSCLE, 0.5)
                .finding(new Finding("bleeding", FindingKind.BINARY, Finding.BINARY_STATES, Elicitation.SELF_REPORT, false, 5, "", List.of(), "f"), 0.9, 0.1)
                .flag("bleeding", Disposition.SAME_DAY, Disposition.SAME_DAY)
                .model();
        Observations man = Observations.in(noSexInTheRule).person(MAN_OF_80).observe("bleeding", "unsure", Side.MIDLINE).build();
        assertEquals(Disposition.SELF_CARE, Triage.of(noSexInTheRule, man).floor());
        Observations unknown = Observations.in(noSexInTheRule).observe("bleeding", "unsure", Side.MIDLINE).build();
        assertEquals(Disposition.SAME_DAY, Triage.of(noSexInTheRule, unknown).floor());
    }

    @Test
    void raisedFlagsStandMostUrgentFirst() {
        List<Disposition> levels = triage(Person.UNKNOWN, "weight-loss=present", "saddle-numbness=present", "calf-swelling=present", "history-of-cancer=present")
                .raised().stream().map(RaisedFlag::level).toList();
        assertEquals(
                List.of(Disposition.EMERGENCY_NOW, Disposition.SAME_DAY, Disposition.SAME_DAY, Disposition.WITHIN_2_WEEKS), levels);
    }

    @Test
    void aModelWithoutUrgentFlagsHasNothingToAsk() {
        Model calm = Knowledge.empty().source("muscle", Tissue.MUSCLE, 0.5).asks("ache", 0.5).model();
        Triage triage = Triage.of(calm, Observations.in(calm).build());
        assertTrue(triage.screening().complete() && triage.screening().allAbsent());
    }
}
