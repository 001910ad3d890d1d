package org.whence.cli.trial;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A trial in a terminal: today's shares with their intervals, the score at the freeze beside them, and the cases that came out badly. */
public final class TrialText {
    private static final int WORST = 12;

    private final PrintStream out;

    /** Prints to a stream. */
    public TrialText(PrintStream out) {
        this.out = out;
    }

    /** Prints the cases. */
    public void cases(CaseTrial trial, Optional<Freeze> freeze) {
        out.println("Published cases: share, 95 % interval" + (freeze.isPresent() ? ", at the freeze" : ""));
        group("all in scope", "all", trial.all(), freeze);
        group("reports of real people", "reports", trial.reports(), freeze);
        group("examination items", "exams", trial.exams(), freeze);
        out.println();
        Score others = trial.outOfScope();
        out.printf(Locale.ROOT, "%nNone of our targets: %d cases%n", others.cases());
        line("no target reaches 50 %", others.noneFits(), "");
        line("not less urgent than expected", others.safeStrict(), "");
        line("at most one level less urgent", others.safeOneBelow(), "");
        worst(trial);
    }

    private void group(String title, String key, Score score, Optional<Freeze> freeze) {
        out.printf(Locale.ROOT, "%n%s: %d%n", title, score.cases());
        line("right target leads", score.top1(), then(freeze, key, "top1"));
        line("right target among three", score.top3(), then(freeze, key, "top3"));
        line("not less urgent than expected", score.safeStrict(), then(freeze, key, "safe_strict"));
        line("at most one level less urgent", score.safeOneBelow(), then(freeze, key, "safe_one_below"));
        line("more urgent than expected", score.overTriage(), then(freeze, key, "over_triage"));
    }

    private static String then(Optional<Freeze> freeze, String group, String name) {
        return freeze.map(f -> String.format(Locale.ROOT, "  (%.0f %%)", 100 * f.share(group, name).value())).orElse("");
    }

    private void line(String name, Proportion share, String then) {
        out.printf(
                Locale.ROOT,
                "  %-32s %3.0f %%  %3.0f–%.0f %%%s%n",
                name,
                100 * share.value(),
                100 * share.interval().low(),
                100 * share.interval().high(),
                then);
    }

    private void worst(CaseTrial trial) {
        List<CaseScore> unsafe = trial.cases().stream()
                .filter(c -> c.behind() > 0)
                .sorted((a, b) -> b.behind() - a.behind())
                .toList();
        out.printf(Locale.ROOT, "%nLess urgent than expected: %d%s%n", unsafe.size(), unsafe.size() > WORST ? ", the worst" : "");
        unsafe.stream().limit(WORST).forEach(c -> out.printf(
                Locale.ROOT,
                "  %-58s %s, expected %s%n",
                c.id(),
                c.disposition().id(),
                c.expected().disposition().map(d -> d.id()).orElse("")));
    }

    /** Prints the composites. */
    public void composites(List<CompositeResult> results) {
        out.println();
        Function<String, Long> inside = use -> judged(results, use).stream().filter(r -> r.inside().orElseThrow()).count();
        for (String use : List.of("held", "fit")) {
            out.printf(
                    Locale.ROOT, "Published composites, %s: %d of %d figures inside the published interval%n", use, inside.apply(use), judged(results, use).size());
        }
    }

    /** Figures of composites that match ours closely enough and whose group size was printed. */
    static List<CompositeResult> judged(List<CompositeResult> results, String use) {
        return results.stream().filter(r -> r.use().equals(use) && !r.match().equals("partial") && r.inside().isPresent()).toList();
    }
}
