package org.whence.cli.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.cli.ExitCode;
import org.whence.cli.testing.Changed;
import org.whence.cli.testing.SmallKnowledge;
import org.whence.cli.testing.Whence;
import org.whence.knowledge.Figure;
import org.whence.knowledge.Likelihood;
import org.whence.knowledge.Model;
import org.whence.knowledge.ModelFormat;
import org.whence.knowledge.PainSource;
import org.whence.knowledge.TargetCondition;
import org.whence.knowledge.Tissue;

/** {@code whence diff} on two small models and three cases. */
class DiffTest {
    private static final Model MODEL = SmallKnowledge.model();

    @TempDir
    Path folder;

    @BeforeEach
    void threeCasesAndAModel() throws IOException {
        write("cases/more/hip.yaml", "case: hip\nside: left\nscreening: all-absent\nfindings: {limp: present, pain-groin: present}\n");
        write("cases/numb.yaml", "case: numb\nfindings: {saddle-numbness: present, bladder-change: absent, testicular-pain: absent}\n");
        write("cases/young.yml", "{\"case\": \"young\", \"person\": {\"age\": 12}}\n");
        model("old", MODEL);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Path model(String name, Model model) throws IOException {
        return Files.write(folder.resolve(name), ModelFormat.write(model));
    }

    private Whence diff(String old, String fresh, String... more) {
        List<String> arguments = new ArrayList<>(List.of("diff", folder.resolve(old).toString(), folder.resolve(fresh).toString()));
        arguments.addAll(List.of("--cases", folder.resolve("cases").toString()));
        arguments.addAll(List.of(more));
        Whence run = Whence.run(arguments.toArray(String[]::new));
        assertEquals(ExitCode.OK, run.code(), run.err());
        return run;
    }

    /** Without the rule about numbness of the saddle. */
    private static Model carefree() {
        return new Changed(MODEL).redFlags(MODEL.redFlags().subList(1, 3)).model();
    }

    /** A limp says nothing any more. */
    private static Model limpless() {
        List<Likelihood> likelihoods = new ArrayList<>(MODEL.likelihoods());
        int limp = MODEL.findings().indexOf("limp");
        likelihoods.set(limp, new Likelihood(likelihoods.get(limp).leak(), List.of(), List.of()));
        return new Changed(MODEL).likelihoods(likelihoods).model();
    }

    @Test
    void theSameModelChangesNothing() {
        String text = diff("old", "old").out();
        assertTrue(text.contains("3 cases: 3 unchanged, 0 changed\n"), text);
        assertTrue(text.contains("dispositions LOWERED: 0\n") && text.contains("another place leads: 0\n"), text);
        assertFalse(text.contains("largest moves"), text);
    }

    @Test
    void marksALoweredDispositionAndNamesItFirst() throws IOException {
        model("new", carefree());
        String text = diff("old", "new").out();
        assertTrue(text.contains("Told to act LESS urgently (1)\n\n  numb\n    LOWERED: emergency-now → self-care\n"), text);
        assertTrue(text.contains("dispositions LOWERED: 1 (numb)\n  dispositions raised: 0\n"), text);
        assertTrue(text.contains("3 cases: 2 unchanged, 1 changed\n"), text);
    }

    @Test
    void namesARaisedDisposition() throws IOException {
        model("new", carefree());
        String text = diff("new", "old").out();
        assertTrue(text.contains("Told to act more urgently (1)\n\n  numb\n    raised: self-care → emergency-now\n"), text);
        assertTrue(text.contains("dispositions LOWERED: 0\n  dispositions raised: 1 (numb)\n"), text);
    }

    @Test
    void showsWhatMovedAndNothingElse() throws IOException {
        model("new", limpless());
        String text = diff("old", "new").out();
        String moved = text.substring(text.indexOf("Changed otherwise (1)"), text.indexOf("In all"));
        assertTrue(moved.matches("(?s).*\n  hip\n    hip-osteoarthritis, left: \\d+ % → \\d+ %\n.*"), moved);
        assertFalse(moved.contains("nerve-root") || moved.contains("leading") || moved.contains("LOWERED"), moved);
        assertTrue(text.contains("largest moves:\n    • hip: hip-osteoarthritis, left: "), text);
    }

    @Test
    void showsAnotherLeaderAndAnotherQuestion() throws IOException {
        List<Likelihood> likelihoods = new ArrayList<>(MODEL.likelihoods());
        int groin = MODEL.findings().indexOf("pain-groin");
        Figure own = likelihoods.get(groin).figures().get(0);
        likelihoods.set(groin, new Likelihood(likelihoods.get(groin).leak(), List.of(0), List.of(own)));
        model("new", new Changed(MODEL).likelihoods(likelihoods).model());
        String text = diff("old", "new").out();
        assertTrue(text.contains("    leading: hip-osteoarthritis, left → gluteal-myofascial, left\n"), text);
        assertTrue(text.contains("    asks next: ") && text.contains("another place leads: 1\n"), text);
    }

    @Test
    void followsARetiredTargetToItsSuccessor() throws IOException {
        List<TargetCondition> targets = new ArrayList<>(MODEL.targets().list());
        int hip = MODEL.targets().indexOf("hip-osteoarthritis");
        targets.set(hip, new PainSource("worn-hip", Tissue.HIP_JOINT, List.of(), true, Optional.empty(), Optional.empty()));
        model("new", new Changed(MODEL).targets(targets).successors(Map.of("hip-osteoarthritis", "worn-hip")).model());
        assertTrue(diff("old", "new").out().contains("3 cases: 3 unchanged, 0 changed\n"));
        model("without", new Changed(MODEL).targets(targets).model());
        String lost = diff("old", "without").out();
        assertTrue(lost.contains("new targets: worn-hip\n") && lost.contains("targets no longer there: hip-osteoarthritis\n"), lost);
    }

    @Test
    void setsAsideWhatTheOldEditionHasNoWordsFor() throws IOException {
        model("older", new Changed(MODEL).successors(Map.of()).model());
        write("cases/retired.yaml", "case: retired\nfindings: {groin-ache: present}\n");
        String text = diff("older", "old").out();
        assertTrue(text.contains("• retired: finding 'groin-ache': no such finding"), text);
        assertTrue(text.contains("3 cases: 3 unchanged, 0 changed, 1 not compared\n"), text);
    }

    @Test
    void passesOverWhatWasExpectedInOtherWords() throws IOException {
        write("cases/expecting.yaml", "person: {}\nexpected: {target: a-target-of-tomorrow}\n");
        assertTrue(diff("old", "old").out().contains("4 cases: 4 unchanged"));
    }

    @Test
    void saysTheSameAsJson() throws IOException {
        model("new", carefree());
        JsonNode json = new ObjectMapper().readTree(diff("old", "new", "--json").out());
        assertEquals(3, json.path("cases").asInt());
        assertEquals(2, json.path("unchanged").asInt());
        assertEquals("numb", json.path("lowered").path(0).asText());
        assertEquals("emergency-now", json.path("changed").path(0).path("disposition").path("old").asText());
        assertEquals("changed", json.path("new").path("versions").path("knowledge").asText());
        assertTrue(json.path("raised").isEmpty() && json.path("not_compared").isEmpty());
    }

    @Test
    void jsonHoldsTheProbabilitiesInFull() throws IOException {
        model("new", limpless());
        JsonNode json = new ObjectMapper().readTree(diff("old", "new", "--json").out());
        JsonNode move = json.path("changed").path(0).path("moves").path(0);
        assertEquals("hip-osteoarthritis", move.path("target").asText());
        assertTrue(move.path("old").asDouble() - move.path("new").asDouble() >= CaseDiff.ASSUMED_WORTH_SHOWING, move.toString());
        assertEquals(move.path("old"), json.path("largest_moves").path(0).path("old"));
    }
}
