package org.whence.cli.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whence.cli.ExitCode;
import org.whence.cli.Library;
import org.whence.cli.terminal.Terminal;
import org.whence.cli.testing.PackedKnowledge;
import org.whence.cli.testing.Whence;
import org.whence.knowledge.Finding;
import org.whence.knowledge.TargetCondition;

/** {@code whence model}: what it prints of the small model, and that it can print all of the packed one. */
class ModelTest {
    private static String text(String... names) {
        String[] arguments = new String[1 + names.length];
        arguments[0] = "model";
        System.arraycopy(names, 0, arguments, 1, names.length);
        Whence run = Whence.run(arguments);
        assertEquals(ExitCode.OK, run.code(), run.err());
        assertEquals("", run.err());
        return run.out();
    }

    private static void holds(String text, String... parts) {
        int from = 0;
        for (String part : parts) {
            from = text.indexOf(part, from);
            assertTrue(from >= 0, part + " is missing or out of order in\n" + text);
        }
    }

    @Test
    void saysWhatTheModelIsMadeOf() {
        holds(
                text(),
                "knowledge small",
                "model 0123456789abcdef",
                "targets   6: 5 pain sources, 1 serious",
                "findings  14: 11 self-report, 3 examination",
                "regions   4",
                "clusters  1",
                "44 % of them estimates",
                "studies   1; 1 of them behind those rows",
                "None of the targets, before any answer",
                "physiotherapy: 47 %",
                "spine-clinic: ");
    }

    @Test
    void laysAFindingOpen() {
        holds(
                text("slr-positive"),
                "examination, binary, left and right, 5 s",
                "in no cluster",
                "none of the targets: the leak",
                "20 % (8–38 %)",
                "· slr-positive-",
                "nerve-root-l5\n",
                "90 % (79–96 %)",
                "8 of 10 with it. A study 2000, doi:10.0000/0",
                "nerve-root-s1\n",
                "4 of 6 targets have no row and stay at the leak");
    }

    @Test
    void saysWhatAFindingTravelsWith() {
        holds(text("thigh-thrust"), "cluster provocation: loading 0.50 (0.25 to 0.75), with sij-compression");
    }

    @Test
    void laysEachStepOfAnOrderedFindingOpen() {
        holds(text("morning-stiffness"), "ordinal (none, up-to-60-minutes, over-60-minutes)", "30 % (", "up-to-60-minutes or beyond", "10 % (", "over-60-minutes");
    }

    @Test
    void laysATargetOpen() {
        holds(
                text("nerve-root-l5"),
                "nerve; left and right; root L5; usually L4/L5; shares the rows of\n  nerve-root-any",
                "How common it is before any answer",
                "• physiotherapy 9 % · pain-upper-buttock-0: ",
                "How age, sex and pregnancy move its odds\n  They do not.",
                "What speaks most for it",
                "+2.8 bits  paraesthesia-leg: present",
                "What speaks most against it",
                "−3.0 bits  slr-positive: absent",
                "Rests on studies: 100 % of the weight of its answers",
                "3 of 3 findings");
    }

    @Test
    void laysOneParameterOpen() {
        holds(
                text("slr-positive", "nerve-root-l5"),
                "slr-positive for nerve-root-l5",
                "absent: −3.0 bits (moderate, odds ÷ 8.0)",
                "present: +2.2 bits (small, odds × 4.5)",
                "90 % (79–96 %)",
                "expected absent 0.1000, present 0.9000; spread of the log odds 0.500",
                "A study 2000, doi:10.0000/0",
                "With none of the targets: the leak",
                "20 % (8–38 %)");
    }

    @Test
    void saysWhenNoRowJoinsThem() {
        holds(text("slr-positive", "hip-osteoarthritis"), "No row joins them: with hip-osteoarthritis the finding", "stays at its leak", "20 %");
    }

    @Test
    void followsARetiredIdToItsSuccessor() {
        holds(text("groin-ache"), "pain-groin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slr-postive               | NAME: 'slr-postive' is no finding or target; nearest: slr-positive",
                "nerve-root-l6             | NAME: 'nerve-root-l6' is no finding or target; nearest: nerve-root-l5",
                "slr-positive nerve-rot-l5 | NAME: 'nerve-rot-l5' is no target; nearest: nerve-root-l5",
                "nerve-root-l5 slr-positive | NAME: 'nerve-root-l5' is no finding; nearest: ",
                "limp limp limp            | NAME: 3 names; allowed: a finding, a target, or a finding and then",
                "limp --coverage           | --coverage: 'limp' stands beside it; allowed: --coverage alone",
                "limp --json               | allowed: --coverage --json"
            })
    void aNameThatIsNoneIsOneLineWithTheNearest(String names, String mend) {
        Whence run = Whence.run(("model " + names).split(" "));
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(mend), run.err());
        assertEquals("", run.out());
    }

    @Test
    void aPageIsAsWideAsItsTerminalAndPlainInAPipe() {
        Terminal narrow = new Terminal(60, true, false);
        String text = Whence.on(narrow, "", "model", "nerve-root-l5").out();
        assertTrue(text.contains("\u001b[") && text.chars().allMatch(c -> c < 128), text);
        assertFalse(text("nerve-root-l5").contains("\u001b"));
    }

    @Test
    void everythingInThePackedModelCanBePrinted() {
        PackedKnowledge.assumePacked();
        Library library = Library.packed();
        var model = library.model();
        Library once = Library.of(model, library.words());
        for (Finding finding : model.findings()) {
            assertEquals(ExitCode.OK, Whence.reading(new byte[0], once, Terminal.pipe(true), "model", finding.id()).code(), finding.id());
        }
        String finding = model.findings().get(0).id();
        for (TargetCondition target : model.targets()) {
            assertEquals(ExitCode.OK, Whence.reading(new byte[0], once, Terminal.pipe(true), "model", target.id()).code(), target.id());
            assertEquals(ExitCode.OK, Whence.reading(new byte[0], once, Terminal.pipe(true), "model", finding, target.id()).code());
        }
    }
}
