package org.whence.compiler.check;

import java.util.HashSet;
import java.util.Set;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Row;

/** An evidence row is about a finding or a composite; a referral row about a region; a covered finding exists. */
final class FindingsAreKnown implements Check {
    private static final String BAND = "below-knee=";

    @Override
    public void check(Knowledge knowledge, Problems problems) {
        Set<String> findings = Names.ids(knowledge, "findings", "id");
        Set<String> measurable = new HashSet<>(findings);
        measurable.addAll(Names.ids(knowledge, "composites", "composite"));
        for (Row row : Names.figures(knowledge)) {
            if (!measurable.contains(row.get("finding"))) {
                problems.add(row, "finding", "no such finding or composite; see findings.csv and composites.csv");
            }
        }
        Set<String> regions = Names.ids(knowledge, "regions", "id");
        for (Row row : knowledge.rows("referral")) {
            String region = row.get("region");
            if (!regions.contains(region) && !region.startsWith(BAND)) {
                problems.add(row, "region", "no such region; see regions.csv, or write below-knee=medial, lateral or posterior");
            }
        }
        for (Row row : knowledge.rows("findings")) {
            for (String covered : row.list("covers")) {
                if (!findings.contains(covered)) {
                    problems.add(row, "covers", "no such finding: " + covered);
                }
            }
        }
    }
}
