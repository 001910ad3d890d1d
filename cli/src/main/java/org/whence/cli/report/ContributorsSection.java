package org.whence.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.whence.cli.terminal.Page;
import org.whence.cli.words.Words;
import org.whence.knowledge.Contributor;

/** What may have led to it, with how strong the evidence is; never a probability. */
final class ContributorsSection implements Section {
    private final Assessed person;
    private final Naming naming;

    ContributorsSection(Assessed person, Naming naming) {
        this.person = person;
        this.naming = naming;
    }

    @Override
    public void print(Page page) {
        List<Contributor> present = person.answer().plan().contributors();
        if (present.isEmpty()) {
            return;
        }
        page.heading("What may have led to it");
        Map<Integer, List<Contributor>> byFinding =
                present.stream().collect(Collectors.groupingBy(Contributor::finding, LinkedHashMap::new, Collectors.toList()));
        byFinding.forEach((finding, about) -> page.bullet(2, text(finding, about)));
    }

    private String text(int finding, List<Contributor> about) {
        String studies = about.stream()
                .map(c -> Words.spelled(c.strength()) + (c.study() < 0 ? "" : ": " + naming.study(c.study())))
                .distinct()
                .collect(Collectors.joining("; "));
        return naming.words().contributor(person.model().findings().get(finding).id()) + " [evidence " + studies + "]";
    }
}
