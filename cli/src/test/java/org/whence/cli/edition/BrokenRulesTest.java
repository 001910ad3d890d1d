package org.whence.cli.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whence.cli.ExitCode;
import org.whence.cli.testing.KnowledgeCopy;
import org.whence.cli.testing.Whence;
import org.whence.compiler.rows.Row;

/** Each rule of the rows, broken once in the project's own knowledge: one line with file, line, value and mend. */
class BrokenRulesTest {
    private static final String RETIRED_ON = "2026-11-24";

    @TempDir
    Path folder;

    /** A row that was broken, and the column at fault. */
    private record Broken(Row row, String column) {
        String place(Path folder) {
            return folder + "/" + row.file() + ":" + row.line() + ": " + column + " '" + row.get(column) + "': ";
        }
    }

    /** Breaks one rule. */
    private interface Breaking {
        Broken in(KnowledgeCopy copy) throws IOException;
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("duplicated id", k -> broken(k.append(k.row("studies", r -> true)), "study"), "stands twice"),
                rule("bad enum", k -> set(k, "findings", r -> true, "sided", "maybe"), "allowed: yes, no"),
                rule("missing value", k -> set(k, "words-en-findings", r -> true, "name", ""), "must not be empty"),
                rule("percent out of range", k -> set(k, "evidence", r -> r.has("sensitivity") && !r.has("tp"), "sensitivity", "60"), "from 0.0 to 1.0"),
                rule("not a number", k -> set(k, "evidence", r -> r.has("sensitivity") && !r.has("tp"), "sensitivity", "60 %"), "a number is needed"),
                rule("bad id", k -> broken(k.append(k.row("studies", r -> true).with("study", "Abbott 2014")), "study"), "must match"),
                rule("unknown study", k -> set(k, "evidence", r -> r.is("kind", "study"), "study", "nobody-1999"), "no such row in studies"),
                rule("unknown target", k -> set(k, "evidence", context(), "target", "hip-osteoarthrosis"), "see targets.csv"),
                rule("unknown finding", k -> set(k, "evidence", context(), "finding", "slr-postive"), "no such finding or composite"),
                rule("unknown region", k -> set(k, "referral", r -> true, "region", "groyn"), "no such region"),
                rule("unknown covered finding", k -> set(k, "findings", r -> r.has("covers"), "covers", "groyn"), "no such finding: groyn"),
                rule("state of a yes/no finding", k -> set(k, "evidence", ofKind(k, "binary"), "result", "=present"), "needs no result"),
                rule("unknown state", k -> set(k, "evidence", ofKind(k, "ordinal").and(context()), "result", ">=very-stiff"), "write = or >= and one of"),
                rule("half of a pair of counts", k -> set(k, "evidence", r -> r.has("tp") && r.has("fn"), "fn", ""), "tp and fn come together"),
                rule("counts against rate", k -> set(k, "evidence", r -> rate(r) < 0.5, "sensitivity", "0.97"), "the counts give"),
                rule("large estimate", k -> set(k, "evidence", r -> r.is("kind", "estimate"), "n_target", "30"), "at most 10 people"),
                rule("estimate without reason", k -> set(k, "evidence", r -> r.is("kind", "estimate"), "note", ""), "gives its reason"),
                rule("estimate with a study", k -> set(k, "evidence", r -> r.is("kind", "estimate"), "study", aStudy(k)), "names no study"),
                rule("study row without study", k -> set(k, "evidence", r -> r.is("kind", "study"), "study", ""), "names its study"),
                rule("nobody to compare with", k -> set(k, "evidence", fitted().and(r -> r.has("fp")), "comparison", ""), "name the group"),
                rule("overlap counted twice", BrokenRulesTest::countedTwice, "the same people are fitted in"),
                rule("no background", BrokenRulesTest::withoutBackground, "no background row"),
                rule("second anchor", BrokenRulesTest::anchoredTwice, "a second anchor"),
                rule("cluster disagreement", BrokenRulesTest::inAnotherCluster, "cluster-members.csv says"),
                rule("unreadable rule", k -> set(k, "red-flags", r -> r.is("mode", "only_with"), "with", "groyn"), "no such finding: groyn"),
                rule("alone and not", k -> set(k, "red-flags", r -> r.is("mode", "only_with"), "with", ""), "needed for only_with"),
                rule("unreadable exercise", k -> set(k, "exercises", r -> true, "avoid_with", "groyn"), "neither finding, target"),
                rule("word missing", BrokenRulesTest::withoutWord, "no wording in words/en/findings.csv"),
                rule("retired without successor", BrokenRulesTest::retired, "names a living successor"),
                rule("successor of the living", k -> set(k, "findings", r -> true, "successor", "limp"), "only a retired id"));
    }

    private static Arguments rule(String name, Breaking breaking, String mend) {
        return Arguments.of(name, breaking, mend);
    }

    private static Broken broken(Row row, String column) {
        return new Broken(row, column);
    }

    private static Broken set(KnowledgeCopy copy, String resource, Predicate<Row> wanted, String column, String value) throws IOException {
        return broken(copy.set(copy.row(resource, wanted), column, value), column);
    }

    private static Predicate<Row> fitted() {
        return row -> row.is("use", "fit");
    }

    /** Rows that no other rule counts on. */
    private static Predicate<Row> context() {
        return row -> !row.is("use", "fit") || !row.is("target", "none");
    }

    private static Predicate<Row> ofKind(KnowledgeCopy copy, String kind) {
        List<String> findings = copy.rows("findings", r -> r.is("kind", kind)).stream().map(r -> r.get("id")).toList();
        return row -> findings.contains(row.get("finding"));
    }

    private static double rate(Row row) {
        boolean counted = row.has("tp") && row.has("fn");
        return counted ? row.number("tp", 0) / Math.max(1, row.number("tp", 0) + row.number("fn", 0)) : 1.0;
    }

    private static String aStudy(KnowledgeCopy copy) {
        return copy.row("studies", r -> true).get("study");
    }

    private static Broken countedTwice(KnowledgeCopy copy) throws IOException {
        Row row = copy.row("evidence", fitted().and(r -> r.has("overlap")));
        return broken(copy.append(row.with("row", "counted-twice")), "overlap");
    }

    private static Broken withoutBackground(KnowledgeCopy copy) throws IOException {
        Predicate<Row> background = fitted().and(r -> r.is("target", "none"));
        Row only = copy.row("evidence", background.and(r -> copy.rows("evidence", background.and(o -> o.is("finding", r.get("finding")))).size() == 1));
        copy.set(only, "use", "context");
        return broken(copy.row("findings", r -> r.is("id", only.get("finding"))), "id");
    }

    private static Broken anchoredTwice(KnowledgeCopy copy) throws IOException {
        Row anchor = copy.row("prevalence", r -> r.is("use", "anchor"));
        return broken(copy.append(anchor.with("row", "second-anchor")), "use");
    }

    private static Broken inAnotherCluster(KnowledgeCopy copy) throws IOException {
        Row finding = copy.row("findings", r -> r.has("cluster"));
        String other = copy.row("clusters", r -> !r.is("cluster", finding.get("cluster"))).get("cluster");
        return broken(copy.set(finding, "cluster", other), "cluster");
    }

    private static Broken withoutWord(KnowledgeCopy copy) throws IOException {
        Row word = copy.row("words-en-findings", r -> true);
        copy.remove(word);
        return broken(copy.row("findings", r -> r.is("id", word.get("id"))), "id");
    }

    private static Broken retired(KnowledgeCopy copy) throws IOException {
        Row old = copy.row("findings", r -> true).with("id", "an-old-finding").with("retired", RETIRED_ON);
        return broken(copy.append(old), "successor");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aBrokenRuleIsOneLineWithItsPlaceAndItsMend(String name, Breaking breaking, String mend) throws IOException {
        KnowledgeCopy copy = KnowledgeCopy.into(folder);
        String place = breaking.in(copy).place(folder);
        Whence run = Whence.run("check", folder.toString());
        List<String> lines = run.out().lines().toList();
        assertEquals(ExitCode.BAD_KNOWLEDGE, run.code(), run.out());
        assertEquals(2, lines.size(), run.out());
        assertTrue(lines.get(0).startsWith(place), lines.get(0) + "\nis not at\n" + place);
        assertTrue(lines.get(0).contains(mend), lines.get(0));
        assertTrue(lines.get(1).matches("1 fault in [0-9,]+ rows of [0-9]+ files"), lines.get(1));
        assertEquals("", run.err(), "rows at fault are not compiled");
    }
}
