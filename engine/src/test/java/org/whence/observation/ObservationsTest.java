package org.whence.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Elicitation;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;
import org.whence.knowledge.Tissue;
import org.whence.testing.Knowledge;
import org.whence.testing.RandomModel;
import org.whence.testing.RandomPerson;

/** What is said is checked at the door, kept without order, and told apart by side and by being present, absent, unsure or not asked. */
class ObservationsTest {
    private static final Person MAN = new Person(Optional.of(40), Optional.of(Sex.M), Optional.empty());

    private final Model model = Knowledge.empty()
            .sidedSource("hip", Tissue.HIP_JOINT, 0.5)
            .asksEachSide("pain-groin", 0.3)
            .asksEachSide("limp", 0.2)
            .asks("fever", 0.05)
            .finding(of("leg-pain", "pain-calf"), 0.5, 0.5)
            .finding(of("pain-calf", "pain-ankle"), 0.5, 0.5)
            .finding(of("pain-ankle"), 0.5, 0.5)
            .finding(of("area-of-limb", "leg-pain"), 0.5, 0.5)
            .finding(new Finding("heavy-periods", FindingKind.BINARY, Finding.BINARY_STATES, Elicitation.SELF_REPORT, false, 5, "", List.of(), "f"), 0.9, 0.1)
            .finding(new Finding("stiffness", FindingKind.ORDINAL, List.of("none", "some", "much"), Elicitation.SELF_REPORT, true, 5, "", List.of(), ""),
                    0.5, 0.3, 0.2)
            .asksEachSide("test-a", 0.3)
            .asksEachSide("test-b", 0.3)
            .asksEachSide("test-c", 0.3)
            .cluster("tests", 0.4, "test-a", "test-b", "test-c")
            .cluster("legs", 0.4, "pain-calf", "pain-ankle")
            .flag("fever", Disposition.SAME_DAY, Disposition.SAME_DAY)
            .flag("limp", Disposition.SAME_DAY, Disposition.SAME_DAY)
            .setting("community", 0.2)
            .retired("groin-ache", "pain-groin")
            .model();

    private static Finding of(String id, String... covers) {
        return new Finding(id, FindingKind.BINARY, Finding.BINARY_STATES, Elicitation.SELF_REPORT, true, 5, "", List.of(covers), "");
    }

    private Observations.Builder person() {
        return Observations.in(model);
    }

    private int finding(String id) {
        return model.findings().indexOf(id);
    }

    private int stateOn(Side side, String finding, Observations observations) {
        return observations.on(side).states()[finding(finding)];
    }

    @SafeVarargs
    private void assertRefusedInEveryOrder(Consumer<Observations.Builder>... statements) {
        for (int first = 0; first < statements.length; first++) {
            int start = first;
            assertThrows(ObservationException.class, () -> {
                Observations.Builder builder = person();
                for (int i = 0; i < statements.length; i++) {
                    statements[(start + i) % statements.length].accept(builder);
                }
                builder.build();
            });
        }
    }

    @Test
    void presentAbsentUnsureAndNotAskedAreFourThings() {
        Observations said = person().observe("fever", "absent", Side.MIDLINE).observe("limp", "unsure", Side.LEFT).build();
        assertEquals(Optional.of(State.ABSENT), said.anywhere(finding("fever")));
        assertEquals(Optional.of(State.UNSURE), said.anywhere(finding("limp")));
        assertEquals(Optional.empty(), said.anywhere(finding("pain-groin")));
        assertEquals(Presentation.NOT_KNOWN, stateOn(Side.LEFT, "limp", said));
        assertEquals(Finding.ABSENT, stateOn(Side.LEFT, "fever", said));
    }

    @Test
    void theMostTellingStateOverAllSidesIsToldAnywhere() {
        Observations said = person()
                .observe("limp", "absent", Side.LEFT).observe("limp", "unsure", Side.RIGHT)
                .observe("pain-groin", "present", Side.LEFT).observe("pain-groin", "unsure", Side.RIGHT)
                .build();
        assertEquals(Optional.of(State.UNSURE), said.anywhere(finding("limp")));
        assertEquals(Optional.of(State.PRESENT), said.anywhere(finding("pain-groin")));
    }

    @Test
    void theSameThingsInAnotherOrderAreEqual() {
        for (int seed = 0; seed < 300; seed++) {
            RandomPerson someone = RandomPerson.of(RandomModel.of(seed), seed);
            for (int order = 0; order < 3; order++) {
                assertEquals(someone.observations(), someone.shuffled(order));
                assertEquals(someone.observations().hashCode(), someone.shuffled(order).hashCode());
            }
        }
    }

    @Test
    void otherThingsAreNotEqual() {
        Observations said = person().observe("fever", "absent", Side.MIDLINE).build();
        assertNotEquals(said, person().observe("fever", "present", Side.MIDLINE).build());
        assertNotEquals(said, person().observe("fever", "absent", Side.MIDLINE).setting("community").build());
        assertNotEquals(said, person().observe("fever", "absent", Side.MIDLINE).person(MAN).build());
        assertNotEquals(said, person().build());
    }

    @Test
    void sayingTheSameThingTwiceSaysItOnce() {
        Observations once = person().observe("limp", "present", Side.LEFT).count(List.of("test-a", "test-b"), 1, true, Side.LEFT).build();
        Observations twice = person()
                .observe("limp", "present", Side.LEFT).observe("limp", "present", Side.LEFT)
                .count(List.of("test-a", "test-b"), 1, true, Side.LEFT).count(List.of("test-b", "test-a"), 1, true, Side.LEFT)
                .build();
        assertEquals(once, twice);
        assertEquals(1, twice.counts().size());
    }

    @Test
    void twoStatesOnOneSideAreRefusedWhicheverComesFirst() {
        for (Side one : Side.values()) {
            for (Side other : Side.values()) {
                if (one.touches(other)) {
                    assertRefusedInEveryOrder(b -> b.observe("limp", "present", one), b -> b.observe("limp", "absent", other));
                }
            }
        }
    }

    @Test
    void leftAndRightMayDiffer() {
        Observations said = person().observe("limp", "present", Side.LEFT).observe("limp", "absent", Side.RIGHT).build();
        assertEquals(Finding.PRESENT, stateOn(Side.LEFT, "limp", said));
        assertEquals(Finding.ABSENT, stateOn(Side.RIGHT, "limp", said));
    }

    @Test
    void countedAndNamedIsRefusedWhicheverComesFirst() {
        for (Side one : Side.values()) {
            for (Side other : Side.values()) {
                if (one.touches(other)) {
                    assertRefusedInEveryOrder(
                            b -> b.observe("test-a", "present", one), b -> b.count(List.of("test-a", "test-b"), 1, false, other));
                }
            }
        }
    }

    @Test
    void aTestCountedTwiceIsRefused() {
        assertRefusedInEveryOrder(
                b -> b.count(List.of("test-a", "test-b"), 1, true, Side.LEFT), b -> b.count(List.of("test-b", "test-c"), 2, true, Side.BOTH));
        person().count(List.of("test-a", "test-b"), 1, true, Side.LEFT).count(List.of("test-a", "test-b"), 2, true, Side.RIGHT).build();
    }

    @Test
    void countsThatCannotBeAreRefused() {
        List<List<String>> wrong = List.of(List.of("test-a", "fever"), List.of("test-a", "test-a"), List.of(), List.of("fever"));
        for (List<String> tests : wrong) {
            assertThrows(ObservationException.class, () -> person().count(tests, 0, false, Side.LEFT));
        }
        assertThrows(ObservationException.class, () -> person().count(List.of("test-a", "test-b"), 3, false, Side.LEFT));
        assertThrows(ObservationException.class, () -> person().count(List.of("test-a", "test-b"), -1, false, Side.LEFT));
    }

    @Test
    void aCountStaysOnItsSide() {
        Observations said = person().painfulSide(Side.BOTH).count(List.of("test-a", "test-b"), 1, true, Side.LEFT).build();
        assertEquals(1, said.on(Side.LEFT).counts().size());
        assertTrue(said.on(Side.RIGHT).counts().isEmpty());
    }

    @Test
    void whatASexCannotHaveIsRefusedWhicheverComesFirst() {
        assertRefusedInEveryOrder(b -> b.person(MAN), b -> b.observe("heavy-periods", "present", Side.MIDLINE));
        person().person(MAN).observe("heavy-periods", "absent", Side.MIDLINE).build();
        person().observe("heavy-periods", "present", Side.MIDLINE).build();
    }

    @Test
    void aSettingTheModelLacksIsRefused() {
        assertThrows(ObservationException.class, () -> person().setting("moon"));
        Model elsewhere = RandomModel.of(1);
        assertTrue(elsewhere.settings().contains("physiotherapy"), "the setting that stands when none is said");
    }

    @Test
    void aMistypedFindingNamesItsNeighbours() {
        ObservationException refusal = assertThrows(ObservationException.class, () -> person().observe("pain-groyn", "present", Side.LEFT));
        assertTrue(refusal.getMessage().contains("pain-groin"), refusal.getMessage());
        assertEquals("pain-groyn", refusal.value());
        assertEquals("finding", refusal.field());
    }

    @Test
    void aMistypedStateNamesTheAllowedOnes() {
        ObservationException refusal = assertThrows(ObservationException.class, () -> person().observe("stiffness", "lots", Side.LEFT));
        assertTrue(refusal.getMessage().contains("none, some, much, unsure"), refusal.getMessage());
    }

    @Test
    void aRetiredFindingIsUnderstood() {
        assertEquals(
                person().observe("pain-groin", "present", Side.LEFT).build(), person().observe("groin-ache", "present", Side.LEFT).build());
    }

    @Test
    void aFindingWithoutSidesIsOnNone() {
        Observations said = person().observe("fever", "present", Side.LEFT).build();
        assertEquals(List.of(new Observation(finding("fever"), State.PRESENT, Side.MIDLINE)), said.list());
        assertEquals(List.of(Side.MIDLINE), said.runs());
    }

    @Test
    void thereIsOneRunForEachPainfulSide() {
        assertEquals(List.of(Side.MIDLINE), person().build().runs());
        assertEquals(List.of(Side.LEFT), person().observe("limp", "present", Side.LEFT).build().runs());
        assertEquals(List.of(Side.LEFT), person().observe("limp", "present", Side.LEFT).observe("pain-groin", "absent", Side.RIGHT).build().runs());
        assertEquals(List.of(Side.LEFT, Side.RIGHT), person().observe("limp", "present", Side.BOTH).build().runs());
        assertEquals(List.of(Side.RIGHT), person().observe("limp", "present", Side.BOTH).painfulSide(Side.RIGHT).build().runs());
        assertEquals(List.of(Side.MIDLINE), person().observe("limp", "present", Side.LEFT).painfulSide(Side.MIDLINE).build().runs());
    }

    @Test
    void aCoveringFindingFallsSilentOnceAFinerOneIsKnown() {
        Observations said = person().observe("leg-pain", "present", Side.LEFT).observe("pain-calf", "absent", Side.LEFT).build();
        assertEquals(Presentation.NOT_KNOWN, stateOn(Side.LEFT, "leg-pain", said));
        assertEquals(Finding.ABSENT, stateOn(Side.LEFT, "pain-calf", said));
    }

    @Test
    void aCoveringFindingSpeaksWhileTheFinerOneIsUnsure() {
        Observations said = person().observe("leg-pain", "present", Side.LEFT).observe("pain-calf", "unsure", Side.LEFT).build();
        assertEquals(Finding.PRESENT, stateOn(Side.LEFT, "leg-pain", said));
    }

    @Test
    void everyCoverInAChainFallsSilent() {
        Observations said = person()
                .observe("area-of-limb", "present", Side.LEFT).observe("leg-pain", "present", Side.LEFT)
                .observe("pain-calf", "present", Side.LEFT).observe("pain-ankle", "present", Side.LEFT)
                .build();
        for (String covering : List.of("area-of-limb", "leg-pain", "pain-calf")) {
            assertEquals(Presentation.NOT_KNOWN, stateOn(Side.LEFT, covering, said), covering);
        }
        assertEquals(Finding.PRESENT, stateOn(Side.LEFT, "pain-ankle", said));
    }

    @Test
    void aCoveringFindingFallsSilentOnceAFinerOneIsCounted() {
        Observations said = person().observe("leg-pain", "present", Side.LEFT).count(List.of("pain-calf", "pain-ankle"), 1, true, Side.LEFT).build();
        assertEquals(Presentation.NOT_KNOWN, stateOn(Side.LEFT, "leg-pain", said));
    }

    @Test
    void noFlagsAnswersEveryDangerExceptThoseAnswered() {
        Observations said = person().noFlags().observe("limp", "present", Side.RIGHT).build();
        assertEquals(Optional.of(State.ABSENT), said.anywhere(finding("fever")));
        assertEquals(Optional.of(State.PRESENT), said.anywhere(finding("limp")));
        assertEquals(2, said.list().size());
    }

    @Test
    void aMorePositiveStateOfTwoSidesStandsInARunWithoutSide() {
        Observations said = person().painfulSide(Side.MIDLINE).observe("stiffness", "some", Side.LEFT).observe("stiffness", "none", Side.RIGHT).build();
        assertEquals(1, stateOn(Side.MIDLINE, "stiffness", said));
    }

    @Test
    void aPersonHasAnAgeThatCanBe() {
        for (int age : new int[] {-1, 121}) {
            assertThrows(ObservationException.class, () -> new Person(Optional.of(age), Optional.empty(), Optional.empty()));
        }
        assertThrows(ObservationException.class, () -> new Person(Optional.empty(), Optional.of(Sex.M), Optional.of(Pregnancy.PREGNANT)));
        assertTrue(new Person(Optional.of(16), Optional.empty(), Optional.empty()).isChild());
        assertFalse(new Person(Optional.of(17), Optional.empty(), Optional.empty()).isChild());
        assertFalse(Person.UNKNOWN.isChild());
    }

    @Test
    void nothingSaidIsAnEmptyPresentation() {
        assertTrue(person().build().on(Side.MIDLINE).isEmpty());
        assertFalse(person().observe("fever", "absent", Side.MIDLINE).build().on(Side.LEFT).isEmpty());
        assertTrue(person().observe("fever", "unsure", Side.MIDLINE).build().on(Side.LEFT).isEmpty());
    }
}
