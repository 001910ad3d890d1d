package org.whence.compiler.check;

import java.util.List;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;

/** One rule of the rows. */
public interface Check {
    /** Every rule, in the order they are run. */
    List<Check> ALL = List.of(
            new CellsFitTheirColumns(),
            new LinksLeadSomewhere(),
            new TargetsAreKnown(),
            new FindingsAreKnown(),
            new StatesAreListed(),
            new CountsAgree(),
            new EstimatesAreSmall(),
            new FiguresHaveAStudy(),
            new ComparisonsAreNamed(),
            new PeopleAreCountedOnce(),
            new FindingsHaveABackground(),
            new AnchorsAreComplete(),
            new ClustersAgree(),
            new RulesAreReadable(),
            new WordsAreComplete(),
            new RetiredHaveSuccessors());

    /** Adds every breach of this rule. */
    void check(Knowledge knowledge, Problems problems);
}
