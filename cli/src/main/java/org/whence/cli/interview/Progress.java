package org.whence.cli.interview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.whence.cli.cases.CaseFile;
import org.whence.cli.cases.Statement;

/**
 * How far an interview has come.
 *
 * @param said what the person has said
 * @param skipped keys of the steps passed over
 * @param telling how many adaptive questions were answered
 */
record Progress(CaseFile said, Set<String> skipped, int telling) {

    static Progress from(CaseFile said) {
        return new Progress(said, Set.of(), 0);
    }

    Progress skipping(String key) {
        Set<String> more = new HashSet<>(skipped);
        more.add(key);
        return new Progress(said, Set.copyOf(more), telling);
    }

    Progress saying(CaseFile more) {
        return new Progress(more, skipped, telling);
    }

    Progress saying(List<Statement> more) {
        List<Statement> all = new ArrayList<>(said.statements());
        all.addAll(more);
        return saying(said.saying(all));
    }

    /** One adaptive question further. */
    Progress counted() {
        return new Progress(said, skipped, telling + 1);
    }

    boolean hasSaid(String finding) {
        return said.statements().stream().anyMatch(s -> s.finding().equals(finding));
    }
}
