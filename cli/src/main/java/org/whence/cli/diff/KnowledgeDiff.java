package org.whence.cli.diff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.whence.cli.cases.CaseFolder;
import org.whence.cli.cases.InvalidCaseException;
import org.whence.cli.edition.Edition;
import org.whence.knowledge.TargetCondition;

/**
 * What two editions of the knowledge say to every case.
 *
 * @param before the old edition
 * @param after the new edition
 * @param cases every case that both can read, those told to act less urgently first, then more urgently, then by how far anything moved
 * @param unreadable cases that the old edition has no words for
 */
public record KnowledgeDiff(Edition before, Edition after, List<CaseDiff> cases, List<Unreadable> unreadable) {
    private static final int MOST_MOVERS = 5;

    private static final Comparator<CaseDiff> MOST_IMPORTANT_FIRST = Comparator.comparing((CaseDiff c) -> !c.lowered())
            .thenComparing(c -> !c.raised())
            .thenComparing(c -> -c.largestMove())
            .thenComparing(CaseDiff::id);

    /**
     * A move and the case it was seen in.
     *
     * @param id name of the case
     * @param move the move
     */
    public record Mover(String id, Move move) {}

    /**
     * Asks both editions about every case of a folder.
     *
     * @throws InvalidCaseException when the new edition cannot read a case; carries every fault
     */
    public static KnowledgeDiff of(Edition before, Edition after, CaseFolder folder) throws IOException, InvalidCaseException {
        Readings readings = Readings.of(before.model(), after.model(), folder);
        List<CaseDiff> cases = new ArrayList<>(readings.answered());
        cases.sort(MOST_IMPORTANT_FIRST);
        return new KnowledgeDiff(before, after, List.copyOf(cases), readings.unreadable());
    }

    /** Cases of which anything changed, the most important first. */
    public List<CaseDiff> changed() {
        return cases.stream().filter(c -> !c.isUnchanged()).toList();
    }

    /** How many cases did not change. */
    public int unchanged() {
        return cases.size() - changed().size();
    }

    /** Cases told to act less urgently. */
    public List<CaseDiff> lowered() {
        return cases.stream().filter(CaseDiff::lowered).toList();
    }

    /** Cases told to act more urgently. */
    public List<CaseDiff> raised() {
        return cases.stream().filter(CaseDiff::raised).toList();
    }

    /** The largest moves of all. */
    public List<Mover> movers() {
        return cases.stream()
                .flatMap(c -> c.moves().stream().map(move -> new Mover(c.id(), move)))
                .sorted(Comparator.comparingDouble((Mover m) -> -m.move().size()).thenComparing(Mover::id))
                .limit(MOST_MOVERS)
                .toList();
    }

    /** Targets that only the new edition has. */
    public List<String> newTargets() {
        return only(after, before);
    }

    /** Targets that only the old edition has, and that were not replaced. */
    public List<String> lostTargets() {
        return only(before, after);
    }

    private List<String> only(Edition here, Edition there) {
        Stream<String> ids = here.model().targets().list().stream().map(TargetCondition::id);
        return ids.filter(id -> !there.model().targets().contains(there.model().living(id))).toList();
    }
}
