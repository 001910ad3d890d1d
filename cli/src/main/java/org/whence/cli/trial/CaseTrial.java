package org.whence.cli.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.whence.Whence;
import org.whence.cli.cases.CaseFile;
import org.whence.cli.cases.CaseFolder;
import org.whence.cli.cases.CaseReader;
import org.whence.cli.cases.InvalidCaseException;
import org.whence.cli.cases.SourceFacts;

/**
 * Every published case of a folder through the engine, which never sees its diagnosis.
 *
 * @param cases the cases that say what was found, in the order of their files
 */
public record CaseTrial(List<CaseScore> cases) {
    /**
     * Runs the cases of a folder and its sub-folders; a case that does not say what was found is passed over.
     *
     * @throws InvalidCaseException at the first file that is at fault
     */
    public static CaseTrial run(Whence whence, Path folder) throws IOException, InvalidCaseException {
        List<CaseScore> scores = new ArrayList<>();
        CaseReader reader = CaseReader.in(whence.model());
        for (Path file : CaseFolder.filesUnder(folder)) {
            CaseFile read = reader.read(file);
            read.expected().ifPresent(expected -> scores.add(CaseScore.of(
                    read.id(), read.source(), expected, whence.assessment(read.observations(whence.model())))));
        }
        return new CaseTrial(List.copyOf(scores));
    }

    /** All cases whose diagnosis is one of our targets. */
    public Score all() {
        return score(CaseScore::inScope);
    }

    /** The reports of real people among them. */
    public Score reports() {
        return score(c -> c.inScope() && c.kind() == SourceFacts.Kind.REPORT);
    }

    /** The examination items among them. */
    public Score exams() {
        return score(c -> c.inScope() && c.kind() == SourceFacts.Kind.EXAM);
    }

    /** The cases whose diagnosis is none of our targets. */
    public Score outOfScope() {
        return score(c -> !c.inScope());
    }

    private Score score(Predicate<CaseScore> wanted) {
        return Score.of(cases.stream().filter(wanted).toList());
    }
}
