package org.whence.cli.parameters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.whence.Whence;
import org.whence.cli.terminal.Frequency;
import org.whence.cli.terminal.Page;
import org.whence.inference.Posterior;
import org.whence.knowledge.Elicitation;
import org.whence.knowledge.EvidenceItem;
import org.whence.knowledge.Model;
import org.whence.knowledge.PainSource;
import org.whence.knowledge.Versions;
import org.whence.observation.Observations;

/**
 * What the model is made of.
 *
 * @param model the model
 */
public record Overview(Model model) {
    private static final int LABEL_WIDTH = 10;

    /** Prints it. */
    public void print(Page page) {
        Versions v = model.versions();
        page.line(0, "Whence " + v.engine() + " · knowledge " + v.knowledge());
        page.line(0, "model " + v.hash()).blank();
        line(page, "targets", targets());
        line(page, "findings", findings());
        line(page, "regions", number(model.regions().size()));
        line(page, "clusters", number(model.clusters().size()));
        line(page, "rows", rows());
        line(page, "studies", studies());
        page.heading("None of the targets, before any answer");
        Whence whence = Whence.from(model);
        model.settings().forEach(setting -> page.line(2, setting.id() + ": " + Frequency.percent(prior(whence, setting.id()).none())));
    }

    /** What is believed in a setting before anything is known. */
    static Posterior prior(Whence whence, String setting) {
        return whence.posteriors(Observations.in(whence.model()).setting(setting).build()).get(0);
    }

    private static void line(Page page, String label, String text) {
        page.hanging(2, label + " ".repeat(LABEL_WIDTH - label.length()), text);
    }

    private String targets() {
        long sources = model.targets().list().stream().filter(PainSource.class::isInstance).count();
        return number(model.targets().size()) + ": " + sources + " pain sources, " + (model.targets().size() - sources) + " serious";
    }

    private String findings() {
        String ways = Arrays.stream(Elicitation.values())
                .map(way -> count(way) + " " + way.id())
                .filter(text -> !text.startsWith("0 "))
                .collect(Collectors.joining(", "));
        return number(model.findings().size()) + ": " + ways;
    }

    private long count(Elicitation way) {
        return model.findings().list().stream().filter(finding -> finding.elicitation() == way).count();
    }

    private String rows() {
        long estimates = model.items().stream().filter(EvidenceItem::isEstimate).count();
        long percent = Math.round(100.0 * estimates / Math.max(1, model.items().size()));
        return number(model.items().size()) + " behind the figures and the priors; " + percent + " % of them estimates";
    }

    private String studies() {
        List<Integer> behind = model.items().stream().map(EvidenceItem::study).filter(study -> study >= 0).distinct().toList();
        return number(model.studies().size()) + "; " + number(behind.size()) + " of them behind those rows";
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
