package org.whence.cli.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.cli.testing.SmallKnowledge;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;
import org.whence.observation.Observations;
import org.whence.observation.Pregnancy;

class CaseReaderTest {
    private static final Model MODEL = SmallKnowledge.model();

    @TempDir
    Path folder;

    private static CaseFile read(String text) throws InvalidCaseException {
        return CaseReader.in(MODEL).read("test", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Observations observed(String text) throws InvalidCaseException {
        return read(text).observations(MODEL);
    }

    @Test
    void readsEveryPartOfAPublishedCase() throws InvalidCaseException {
        CaseFile person = read(
                """
                case: a-case
                source: {id: V001, kind: report, scope: out, title: "A case: in quotes", url: "http://example.org"}
                person: {age: 32, sex: f, pregnancy: postpartum}
                setting: spine-clinic
                side: left
                chart: {confirmed: false, pain: [groin]}
                observations:
                  - {finding: limp, state: unsure, side: left}
                counts:
                  - {of: [thigh-thrust, sij-compression], positive: 1, or_more: true, side: left}
                unmapped: ["an odd gait"]
                expected: {target: "other:hernia", also: [hip-osteoarthritis], disposition: routine}
                approved: {disposition: same-day, leading: [{target: hip-osteoarthritis, side: left, probability: 0.61}, {target: cauda-equina, probability: 0.1}]}
                """);
        assertEquals("a-case", person.id());
        assertEquals(SourceFacts.Kind.REPORT, person.source().orElseThrow().kind());
        assertEquals(SourceFacts.Scope.OUT, person.source().orElseThrow().scope());
        assertEquals(Optional.of(Pregnancy.POSTPARTUM), person.person().pregnancy());
        assertEquals(List.of("an odd gait"), person.unmapped());
        assertEquals(Optional.of(Disposition.ROUTINE), person.expected().orElseThrow().disposition());
        assertEquals(
                new Approved(
                        Disposition.SAME_DAY,
                        List.of(new Approved.Leading("hip-osteoarthritis", Side.LEFT, 0.61), new Approved.Leading("cauda-equina", Side.MIDLINE, 0.1))),
                person.approved().orElseThrow());
        assertEquals(new Count(List.of("sij-compression", "thigh-thrust"), 1, true, Optional.of(Side.LEFT)), person.counts().get(0));
        assertEquals(List.of(Side.LEFT), person.observations(MODEL).runs());
    }

    @Test
    void longAndShortAndJsonSayTheSame() throws InvalidCaseException {
        Observations written = observed("observations: [{finding: limp, state: present, side: left}, {finding: slr-positive, state: absent}]");
        assertEquals(written, observed("findings: {limp/left: present, slr-positive: absent}"));
        assertEquals(written, observed("{\n\t\"findings\": {\"limp/left\": \"present\",\n\t\"slr-positive\": \"absent\"}\n}"));
        assertEquals(written, observed("observations: [{finding: limp/left, state: present}]\nfindings: {slr-positive: absent}"));
    }

    @Test
    void aChartEntryAndAFindingOfTheSamePlaceSayTheSame() throws InvalidCaseException {
        Observations drawn = observed("chart: {pain: [groin/left]}");
        assertEquals(drawn.list(), observed("observations: [{finding: pain-groin, state: present, side: left}]").list());
        assertEquals(drawn.list(), observed("side: left\nchart: {pain: [groin]}").list());
        assertEquals(List.of(Side.LEFT, Side.RIGHT), observed("chart: {pain: [groin/both]}").runs());
    }

    @Test
    void aConfirmedChartMakesTheRestAbsent() throws InvalidCaseException {
        int buttock = MODEL.findings().indexOf("pain-upper-buttock");
        assertTrue(observed("chart: {confirmed: true, pain: [groin/left]}").anywhere(buttock).isPresent());
        assertFalse(observed("chart: {confirmed: false, pain: [groin/left]}").anywhere(buttock).isPresent());
    }

    @Test
    void screeningAllAbsentAnswersEveryQuestionAboutDanger() throws InvalidCaseException {
        Observations screened = observed("screening: all-absent\nfindings: {bladder-change: unsure}");
        assertEquals("absent", screened.anywhere(MODEL.findings().indexOf("saddle-numbness")).orElseThrow().word(MODEL.findings().get(7)));
        assertFalse(screened.anywhere(MODEL.findings().indexOf("bladder-change")).orElseThrow().isKnown());
    }

    @Test
    void takesTheSuccessorOfARetiredFinding() throws InvalidCaseException {
        assertEquals(observed("findings: {pain-groin: present}"), observed("findings: {groin-ache: present}"));
    }

    @Test
    void theSameSaidTwiceIsHeardOnce() throws InvalidCaseException {
        assertEquals(1, read("findings: {limp: present}\nobservations: [{finding: limp, state: present}]").statements().size());
    }

    @Test
    void leavesWhatIsNotSaidUnsaid() throws InvalidCaseException {
        CaseFile person = read("person: {age: , sex: null}");
        assertTrue(person.person().age().isEmpty() && person.person().sex().isEmpty());
        assertTrue(person.observations(MODEL).list().isEmpty());
    }

    @Test
    void whatIsWrittenReadsBackTheSame() throws InvalidCaseException, IOException {
        CaseFile person = read(
                """
                case: 'a "case" \\ here'
                person: {age: 32, sex: f, pregnancy: no}
                setting: spine-clinic
                side: left
                screening: all-absent
                chart: {confirmed: true, pain: [groin/left, low-back-midline], tingling: [calf/right]}
                observations: [{finding: limp, state: unsure, side: left}, {finding: slr-positive, state: absent}]
                counts: [{of: [thigh-thrust, sij-compression], positive: 1, or_more: true}]
                unmapped: ["an odd gait"]
                """);
        Path file = folder.resolve("kept.yaml");
        CaseWriter.write(person, file);
        assertEquals(person, CaseReader.in(MODEL).read(file));
        CaseWriter.write(person, file);
        try (var left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }
}
