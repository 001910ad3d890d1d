package org.whence.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whence.knowledge.Elicitation;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;
import org.whence.knowledge.Tissue;
import org.whence.testing.Knowledge;

/** The pain drawing says what is shaded, and, once confirmed, what is not. */
class BodyChartTest {
    private final Model model = Knowledge.empty()
            .sidedSource("hip", Tissue.HIP_JOINT, 0.5)
            .asksEachSide("pain-groin", 0.3)
            .asksEachSide("pain-knee", 0.2)
            .asks("pain-low-back-midline", 0.5)
            .asksEachSide("numbness-leg", 0.1)
            .asks("saddle-numbness", 0.01)
            .asksEachSide("paraesthesia-leg", 0.1)
            .asksEachSide("numb-lateral-calf", 0.1)
            .finding(
                    new Finding("below-knee-band", FindingKind.CATEGORICAL, List.of("medial", "lateral"), Elicitation.SELF_REPORT, true, 5, "", List.of(), ""),
                    0.5, 0.5)
            .region("groin", true, "pain-groin", "")
            .region("knee-anterior", true, "pain-knee", "")
            .region("knee-posterior", true, "pain-knee", "")
            .region("low-back-midline", false, "pain-low-back-midline", "")
            .region("lateral-calf", true, "pain-lateral-calf", "lateral")
            .region("medial-calf", true, "pain-medial-calf", "medial")
            .region("saddle", false, "pain-saddle", "")
            .model();

    private Observations drawn(boolean confirmed, String... regionsOnTheLeft) {
        Observations.Builder builder = Observations.in(model).chartConfirmed(confirmed);
        for (String region : regionsOnTheLeft) {
            builder.shade(Layer.PAIN, region, Side.LEFT);
        }
        return builder.build();
    }

    private Optional<State> state(String finding, Side side, Observations observations) {
        int state = observations.on(side).states()[model.findings().indexOf(finding)];
        return state < 0 ? Optional.empty() : Optional.of(new State(state));
    }

    @Test
    void aShadedRegionIsPresentOnItsSideAndTheRestIsNotAsked() {
        Observations said = drawn(false, "groin");
        assertEquals(Optional.of(State.PRESENT), state("pain-groin", Side.LEFT, said));
        assertEquals(Optional.empty(), state("pain-groin", Side.RIGHT, said));
        assertEquals(Optional.empty(), state("pain-knee", Side.LEFT, said));
        assertEquals(List.of(Side.LEFT), said.runs());
    }

    @Test
    void aConfirmedDrawingMakesTheUnshadedAbsent() {
        Observations said = drawn(true, "groin");
        assertEquals(Optional.of(State.PRESENT), state("pain-groin", Side.LEFT, said));
        assertEquals(Optional.of(State.ABSENT), state("pain-groin", Side.RIGHT, said));
        assertEquals(Optional.of(State.ABSENT), state("pain-knee", Side.LEFT, said));
        assertEquals(Optional.of(State.ABSENT), state("pain-low-back-midline", Side.LEFT, said));
    }

    @Test
    void aLayerNobodyOpenedSaysNothing() {
        assertTrue(drawn(true).list().isEmpty());
        Observations numbOnly = Observations.in(model).chartConfirmed(true).shade(Layer.NUMBNESS, "lateral-calf", Side.LEFT).build();
        assertEquals(Optional.empty(), state("pain-groin", Side.LEFT, numbOnly));
    }

    @Test
    void oneOfTwoRegionsIsEnoughForTheirFinding() {
        assertEquals(Optional.of(State.PRESENT), state("pain-knee", Side.LEFT, drawn(true, "knee-posterior")));
    }

    @Test
    void bothSidesAreTwoMarks() {
        Observations said = Observations.in(model).shade(Layer.PAIN, "groin", Side.BOTH).build();
        assertEquals(List.of(Side.LEFT, Side.RIGHT), said.runs());
        assertEquals(2, said.list().size());
    }

    @Test
    void aSidedRegionShadedWithoutASideIsNowhereAbsent() {
        Observations said = Observations.in(model).chartConfirmed(true).shade(Layer.PAIN, "groin", Side.MIDLINE).build();
        for (Observation o : said.list()) {
            assertTrue(o.finding() != model.findings().indexOf("pain-groin") || o.state().equals(State.PRESENT), "one finding, two states: " + said.list());
        }
    }

    @Test
    void whatIsSaidStandsBeforeWhatIsDrawn() {
        Observations said = Observations.in(model)
                .shade(Layer.PAIN, "groin", Side.LEFT)
                .observe("pain-groin", "absent", Side.LEFT)
                .build();
        assertEquals(Optional.of(State.ABSENT), state("pain-groin", Side.LEFT, said));
        assertEquals(1, said.list().size());
    }

    @Test
    void whatIsSaidOfBothSidesStandsBeforeWhatIsDrawnOnOne() {
        Observations said = Observations.in(model)
                .shade(Layer.PAIN, "groin", Side.LEFT)
                .observe("pain-groin", "absent", Side.BOTH)
                .build();
        assertEquals(1, said.list().size());
    }

    @Test
    void oneBandBelowTheKneeIsSaidAndTwoSayNothing() {
        assertEquals(Optional.of(new State(1)), state("below-knee-band", Side.LEFT, drawn(false, "lateral-calf")));
        assertEquals(Optional.empty(), state("below-knee-band", Side.LEFT, drawn(false, "lateral-calf", "medial-calf")));
    }

    @Test
    void numbnessAndTinglingOfTheLegAreSaidOnTheirSide() {
        Observations said = Observations.in(model)
                .shade(Layer.NUMBNESS, "lateral-calf", Side.LEFT)
                .shade(Layer.TINGLING, "knee-anterior", Side.RIGHT)
                .build();
        assertEquals(Optional.of(State.PRESENT), state("numbness-leg", Side.LEFT, said));
        assertEquals(Optional.of(State.PRESENT), state("numb-lateral-calf", Side.LEFT, said));
        assertEquals(Optional.empty(), state("numbness-leg", Side.RIGHT, said));
        assertEquals(Optional.of(State.PRESENT), state("paraesthesia-leg", Side.RIGHT, said));
    }

    @Test
    void aConfirmedDrawingOfNumbnessMakesTheRestNotNumb() {
        Observations said = Observations.in(model).chartConfirmed(true).shade(Layer.NUMBNESS, "groin", Side.LEFT).build();
        assertEquals(Optional.of(State.ABSENT), state("numb-lateral-calf", Side.LEFT, said));
        assertEquals(Optional.of(State.ABSENT), state("numb-lateral-calf", Side.RIGHT, said));
        assertEquals(Optional.empty(), state("pain-groin", Side.LEFT, said), "another layer was opened");
    }

    @Test
    void aSidedRegionShadedNumbWithoutASideIsNowhereAbsent() {
        Observations said = Observations.in(model).chartConfirmed(true).shade(Layer.NUMBNESS, "lateral-calf", Side.MIDLINE).build();
        assertEquals(Optional.of(State.PRESENT), state("numb-lateral-calf", Side.LEFT, said));
        assertEquals(1, said.list().stream().filter(o -> o.finding() == model.findings().indexOf("numb-lateral-calf")).count());
    }

    @Test
    void aNumbSaddleIsTheRedFlagItself() {
        Observations said = Observations.in(model).shade(Layer.NUMBNESS, "saddle", Side.MIDLINE).build();
        assertEquals(Optional.of(State.PRESENT), said.anywhere(model.findings().indexOf("saddle-numbness")));
    }

    @Test
    void aMistypedRegionNamesItsNeighbours() {
        ObservationException refusal = assertThrows(ObservationException.class, () -> Observations.in(model).shade(Layer.PAIN, "gruin", Side.LEFT));
        assertTrue(refusal.getMessage().contains("groin"), refusal.getMessage());
    }
}
