package org.whence.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.knowledge.Catalogue;

/** A mistyped id finds its neighbours: few edits first, words in common counting in their favour. */
class NearestTest {
    private static final List<String> IDS = List.of("pain-groin", "pain-knee", "slr-positive", "crossed-slr-positive", "limp", "weakness-ankle");
    private static final Catalogue<String> CATALOGUE = Catalogue.of(IDS, id -> id);

    private static List<String> to(String wrong) {
        return Nearest.to(wrong, CATALOGUE, IDS);
    }

    @Test
    void aSlipOfTheFingerFindsItsWord() {
        assertEquals("pain-groin", to("pain-groni").get(0));
        assertEquals("limp", to("lump").get(0));
        assertEquals("slr-positive", to("slr-postive").get(0));
    }

    @Test
    void aWordInCommonBringsALongerIdNear() {
        assertEquals("weakness-ankle", to("ankle-weakness").get(0));
        assertTrue(to("positive-slr-crossed").contains("crossed-slr-positive"));
        assertEquals("pain-knee", to("knee pain").get(0));
    }

    @Test
    void threeAreNamedAndFewerOnlyWhenThereAreFewer() {
        assertEquals(3, to("nothing-like-it").size());
        List<String> two = List.of("a", "b");
        assertEquals(two, Nearest.to("a", Catalogue.of(two, id -> id), two));
        assertTrue(Nearest.to("a", Catalogue.of(List.<String>of(), id -> id), List.of()).isEmpty());
    }

    @Test
    void theIdItselfIsItsNearest() {
        IDS.forEach(id -> assertEquals(id, to(id).get(0)));
    }

    @Test
    void anEmptyWordStillFindsSomething() {
        assertEquals(3, to("").size());
    }
}
