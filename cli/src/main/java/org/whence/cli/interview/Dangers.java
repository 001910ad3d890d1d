package org.whence.cli.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whence.cli.cases.CaseFile;
import org.whence.cli.words.Words;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Likelihood;
import org.whence.knowledge.Model;
import org.whence.knowledge.RedFlag;
import org.whence.knowledge.Tissue;
import org.whence.triage.Triage;

/** The questions about danger that are still open, a screen for each danger, the most urgent first. */
final class Dangers {
    private static final String OTHER = "other";
    private static final int FEW = 3;

    private final Model model;
    private final Words words;

    Dangers(Model model, Words words) {
        this.model = model;
        this.words = words;
    }

    /** The open screens of one person. */
    List<DangerStep> open(CaseFile said) {
        Map<String, List<String>> byDanger = new LinkedHashMap<>();
        for (int finding : mostUrgentFirst(Triage.of(model, said.observations(model)).screening().unasked())) {
            byDanger.computeIfAbsent(danger(finding), id -> new ArrayList<>()).add(model.findings().get(finding).id());
        }
        return screens(byDanger);
    }

    /** Dangers with few signs share the last screen. */
    private List<DangerStep> screens(Map<String, List<String>> byDanger) {
        List<DangerStep> screens = new ArrayList<>();
        List<String> few = new ArrayList<>();
        byDanger.forEach((danger, signs) -> {
            if (signs.size() < FEW) {
                few.addAll(signs);
            } else {
                screens.add(new DangerStep(danger, List.copyOf(signs), words));
            }
        });
        if (!few.isEmpty()) {
            screens.add(new DangerStep(OTHER, List.copyOf(few), words));
        }
        return List.copyOf(screens);
    }

    private List<Integer> mostUrgentFirst(List<Integer> findings) {
        return findings.stream()
                .filter(f -> model.findings().get(f).kind() == FindingKind.BINARY)
                .sorted(Comparator.comparing(this::level).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The most urgent thing a finding can ask for. */
    private Disposition level(int finding) {
        return model.redFlags().stream()
                .filter(flag -> flag.finding() == finding)
                .map(RedFlag::level)
                .max(Comparator.naturalOrder())
                .orElse(Disposition.ROUTINE);
    }

    /** The serious target that a finding speaks for most. */
    private String danger(int finding) {
        Likelihood likelihood = model.likelihoods().get(finding);
        Optional<Integer> strongest = likelihood.targets().stream()
                .filter(target -> model.targets().get(target).tissue() == Tissue.SERIOUS)
                .max(Comparator.comparingDouble(target -> likelihood.figureFor(target).probabilities()[Finding.PRESENT]));
        return strongest.map(target -> model.targets().get(target).id()).orElse(OTHER);
    }
}
