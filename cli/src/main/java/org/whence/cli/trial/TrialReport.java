package org.whence.cli.trial;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.whence.knowledge.Versions;

/**
 * Everything measured, as two pages of documentation.
 *
 * @param versions what was measured
 * @param cases the published cases
 * @param freeze their score when they were frozen
 * @param composites the published composites
 * @param calibration whether probabilities mean what they say
 * @param questions how many questions people answer, by setting
 */
public record TrialReport(
        Versions versions,
        CaseTrial cases,
        Optional<Freeze> freeze,
        List<CompositeResult> composites,
        Calibration calibration,
        Map<String, QuestionCount> questions) {

    /** Writes {@code measured.md} and {@code composites.md} into a folder, each whole or not at all. */
    public void write(Path folder) throws IOException {
        write(folder.resolve("measured.md"), measured());
        write(folder.resolve("composites.md"), compositesPage());
    }

    private static void write(Path file, String text) throws IOException {
        Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), "report", ".md");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(whole, StandardCharsets.UTF_8))) {
            out.print(text);
        }
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private String measured() {
        StringBuilder page = new StringBuilder();
        page.append("# Measured\n\nMade by `whence trial --report docs`; engine ").append(versions.engine()).append(", knowledge ")
                .append(versions.knowledge()).append(", model ").append(versions.hash(), 0, 12).append(". `validation.md` says what it means.\n\n## Published cases\n\n");
        page.append("| cases | n | right target leads | among three | not less urgent | at most one level less | more urgent |\n|---|---|---|---|---|---|---|\n");
        row(page, "all in scope", cases.all());
        row(page, "reports of real people", cases.reports());
        row(page, "examination items", cases.exams());
        freeze.ifPresent(f -> List.of("all", "reports", "exams").forEach(group -> frozen(page, group, f)));
        page.append("\nNone of our targets (").append(cases.outOfScope().cases()).append(" cases): no target reaches 50 % in ")
                .append(text(cases.outOfScope().noneFits())).append("; not less urgent than expected in ").append(text(cases.outOfScope().safeStrict()))
                .append(".\n\n## Calibration, truth drawn from the model's own uncertainty\n\n");
        page.append(String.format(
                Locale.ROOT,
                "%d people of drawn clinics, 40 answers each: expected calibration error %.4f (gate < .02); intervals hold the true probability in %s (gate 93–97 %%).\n\n",
                calibration.people(), calibration.error(), text(calibration.coverage())));
        page.append("| probability given | share with the target | n |\n|---|---|---|\n");
        calibration.bins().forEach(b -> page.append(String.format(
                Locale.ROOT, "| %.3f | %s | %.0f |%n", b.given(), text(b.happened()), b.happened().n())));
        page.append("\n## Adaptive questions at home, after the questions about danger and the body chart\n\n");
        page.append("| setting | people | median | nine of ten at most | settled | leading target truly active |\n|---|---|---|---|---|---|\n");
        questions.forEach((setting, q) -> page.append(String.format(
                Locale.ROOT, "| %s | %d | %d | %d | %s | %s |%n", setting, q.people(), q.median(), q.ninetieth(), text(q.settled()), text(q.leader()))));
        page.append("\n## Each case\n\n| case | kind | found | place | leads | urgency | expected |\n|---|---|---|---|---|---|---|\n");
        for (CaseScore c : cases.cases()) {
            page.append(String.format(
                    Locale.ROOT, "| %s | %s | %s | %s | %s %.0f %% | %s | %s |%n",
                    c.id(), c.kind().id(), c.expected().target(), c.rank() == 0 ? "–" : c.rank(), c.leading(), 100 * c.probability(),
                    c.disposition().id(), c.expected().disposition().map(d -> d.id()).orElse("")));
        }
        return page.toString();
    }

    private static void row(StringBuilder page, String name, Score s) {
        page.append(String.format(
                Locale.ROOT, "| %s | %d | %s | %s | %s | %s | %s |%n",
                name, s.cases(), text(s.top1()), text(s.top3()), text(s.safeStrict()), text(s.safeOneBelow()), text(s.overTriage())));
    }

    private static void frozen(StringBuilder page, String group, Freeze f) {
        page.append(String.format(
                Locale.ROOT, "| %s, at the freeze | %.0f | %s | %s | %s | %s | %s |%n",
                group, f.share(group, "top1").n(), text(f.share(group, "top1")), text(f.share(group, "top3")), text(f.share(group, "safe_strict")),
                text(f.share(group, "safe_one_below")), text(f.share(group, "over_triage"))));
    }

    private static String text(Proportion p) {
        return String.format(Locale.ROOT, "%.0f %% (%.0f–%.0f)", 100 * p.value(), 100 * p.interval().low(), 100 * p.interval().high());
    }

    private String compositesPage() {
        StringBuilder page = new StringBuilder();
        page.append("# Published composites from their parts\n\nMade by `whence trial --report docs`. *Held*: never fitted; *fit*: used for a loading. *Own parts*: put together "
                + "from the study's own single figures, so that only the dependence is tried; *pooled parts*: from the model. *Inside*: the 95 % interval of the printed figure "
                + "holds ours; a dash where the group size was not printed. *Match*: how closely our findings are the study's; partial matches are shown and not counted.\n\n");
        for (String use : List.of("held", "fit")) {
            List<CompositeResult> judged = TrialText.judged(composites, use);
            long inside = judged.stream().filter(r -> r.inside().orElseThrow()).count();
            page.append(String.format(Locale.ROOT, "%s: **%d of %d** inside.%n%n", use, inside, judged.size()));
        }
        page.append("| composite | target | use | match | from | figure | published | n | ours | inside | study |\n|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (CompositeResult r : composites) {
            page.append(String.format(
                    Locale.ROOT, "| %s | %s | %s | %s | %s | %s | %.3g | %s | %.3g | %s | %s |%n",
                    r.composite(), r.target(), r.use(), r.match(), r.from(), r.quantity(), r.published(), r.people().map(String::valueOf).orElse("–"),
                    r.predicted(), r.inside().map(in -> in ? "yes" : "**no**").orElse("–"), r.study()));
        }
        return page.toString();
    }
}
