package org.whence.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.testing.Knowledge;

/** The model finds things by id, puts ages in their band, and knows which flags must have been asked. */
class ModelTest {
    @Test
    void everyAgeFallsIntoTheBandThatNamesIt() {
        for (int age = 17; age <= 120; age++) {
            String[] bounds = Model.ageBand(age).split("-");
            assertTrue(age >= Integer.parseInt(bounds[0]), age + " is in " + Model.ageBand(age));
            assertTrue(bounds.length == 1 || age <= Integer.parseInt(bounds[1]), age + " is in " + Model.ageBand(age));
        }
    }

    @Test
    void anIdTwiceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Catalogue.of(List.of("a", "b", "a"), id -> id));
    }

    @Test
    void aCatalogueFindsByNumberAndById() {
        Catalogue<String> catalogue = Catalogue.of(List.of("a", "b"), id -> id);
        assertEquals(1, catalogue.indexOf("b"));
        assertEquals(-1, catalogue.indexOf("c"));
        assertEquals("a", catalogue.get(0));
        assertTrue(catalogue.contains("a"));
        assertFalse(catalogue.contains("c"));
        assertEquals(2, catalogue.size());
    }

    @Test
    void onlyFlagsThatMeanTodayOrNowAndCanBeSaidAreScreened() {
        Model model = Knowledge.empty()
                .source("disc", Tissue.SPINAL_JOINT_OR_DISC, 0.5)
                .asks("saddle-numbness", 0.01)
                .asks("fever", 0.05)
                .asks("weight-loss", 0.05)
                .tests("anal-tone-reduced", 0.01)
                .flag("saddle-numbness", Disposition.EMERGENCY_NOW, Disposition.SAME_DAY)
                .flag("fever", Disposition.SAME_DAY, Disposition.SAME_DAY)
                .flag("weight-loss", Disposition.WITHIN_2_WEEKS, Disposition.WITHIN_2_WEEKS)
                .flag("anal-tone-reduced", Disposition.EMERGENCY_NOW, Disposition.SAME_DAY)
                .model();
        assertEquals(List.of(0, 1), model.screening().stream().map(RedFlag::finding).toList());
    }

    @Test
    void aRetiredIdLeadsToItsSuccessorAndALivingOneToItself() {
        Model model = Knowledge.empty().source("disc", Tissue.SPINAL_JOINT_OR_DISC, 0.5).asks("cough-pain", 0.3).retired("sneeze-pain", "cough-pain").model();
        assertEquals("cough-pain", model.living("sneeze-pain"));
        assertEquals("cough-pain", model.living("cough-pain"));
    }

    @Test
    void theMoreUrgentOfTwoIsTheSameFromBothSides() {
        for (Disposition one : Disposition.values()) {
            for (Disposition other : Disposition.values()) {
                Disposition more = one.orMoreUrgent(other);
                assertEquals(more, other.orMoreUrgent(one));
                assertEquals(Math.max(one.ordinal(), other.ordinal()), more.ordinal());
            }
        }
    }

    @Test
    void idsAreTheWordsOfTheFiles() {
        assertEquals("within-2-weeks", Disposition.WITHIN_2_WEEKS.id());
        assertEquals("self-report", Elicitation.SELF_REPORT.id());
        assertEquals("spinal-joint-or-disc", Tissue.SPINAL_JOINT_OR_DISC.id());
        assertEquals("midline", Side.MIDLINE.id());
        assertEquals("categorical", FindingKind.CATEGORICAL.id());
    }
}
