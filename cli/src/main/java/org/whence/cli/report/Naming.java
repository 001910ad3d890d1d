package org.whence.cli.report;

import java.util.List;
import java.util.Locale;
import org.whence.cli.words.Words;
import org.whence.explanation.Reason;
import org.whence.inference.Differential;
import org.whence.knowledge.EvidenceItem;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;
import org.whence.knowledge.Study;

/**
 * Names things by their numbers in the model.
 *
 * @param model the model
 * @param words the wording
 */
public record Naming(Model model, Words words) {

    /** A target in plain words, with its side. */
    String place(Differential d) {
        return words.plainTarget(d.target().id()) + (d.side() == Side.MIDLINE ? "" : ", " + d.side().id());
    }

    String finding(int finding) {
        return words.finding(model.findings().get(finding).id());
    }

    /** A finding in one of its states: "limp", "limp: absent", "morning stiffness: up to 60 minutes". */
    String finding(int finding, int state) {
        Finding f = model.findings().get(finding);
        boolean plainlyPresent = f.kind() == FindingKind.BINARY && state == Finding.PRESENT;
        return plainlyPresent ? finding(finding) : finding(finding) + ": " + Words.spelled(f.states().get(state));
    }

    /** A state as an answer: yes, no, or its own words. */
    String answer(int finding, int state) {
        Finding f = model.findings().get(finding);
        if (f.kind() == FindingKind.BINARY) {
            return state == Finding.PRESENT ? "yes" : "no";
        }
        return Words.spelled(f.states().get(state));
    }

    /** Who measured, or that nobody did. */
    String study(int study) {
        return study < 0 ? "no study: an estimate" : model.studies().get(study).citation();
    }

    /** Who measured and where to read it. */
    String reference(int study) {
        if (study < 0) {
            return study(study);
        }
        Study s = model.studies().get(study);
        return s.link().isEmpty() ? s.citation() : s.citation() + ", " + s.link();
    }

    /** The studies behind a reason, or "estimate". */
    String behind(Reason reason) {
        List<String> citations = reason.rows().stream()
                .filter(row -> !row.isEstimate())
                .map(row -> study(row.study()))
                .distinct()
                .toList();
        if (citations.isEmpty()) {
            return "estimate";
        }
        String first = String.join("; ", citations.subList(0, Math.min(2, citations.size())));
        return citations.size() > 2 ? first + "; and " + (citations.size() - 2) + " more" : first;
    }

    /** One row: its id, its figures, and who measured them. */
    public String row(EvidenceItem row) {
        return row.id() + ": " + row.summary() + ". " + reference(row.study());
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
