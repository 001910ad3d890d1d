package org.whence.cli.cases;

import java.util.List;
import java.util.Optional;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;
import org.whence.observation.Observations;
import org.whence.observation.Person;

/**
 * One person's findings as a file holds them, with what is known about the case itself.
 *
 * @param id name of the case
 * @param source where it comes from, for a published one
 * @param person who it is
 * @param setting id of the setting, when said
 * @param side the painful side, when said
 * @param noFlags whether every question about danger was asked and answered no, except those answered otherwise here
 * @param drawing the body chart
 * @param statements the findings, in the order of the file
 * @param counts tests of which only the number of positive ones is known
 * @param unmapped what the report says and no finding holds
 * @param expected what the report found in the end
 * @param approved the answer that was read and found right, for an invented one
 */
public record CaseFile(
        String id,
        Optional<SourceFacts> source,
        Person person,
        Optional<String> setting,
        Optional<Side> side,
        boolean noFlags,
        Drawing drawing,
        List<Statement> statements,
        List<Count> counts,
        List<String> unmapped,
        Optional<Expected> expected,
        Optional<Approved> approved) {

    /** What a file says when no question about danger was answered yes. */
    static final String NO_FLAGS = "all-absent";

    /** A case in which nothing is known yet. */
    public static CaseFile empty(String id) {
        return new CaseFile(
                id,
                Optional.empty(),
                Person.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                false,
                Drawing.NONE,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** What the engine is given: never the source, what is expected or what was approved. */
    public Observations observations(Model model) {
        Observations.Builder all = Observations.in(model).person(person).chartConfirmed(drawing.confirmed());
        setting.ifPresent(all::setting);
        side.ifPresent(all::painfulSide);
        if (noFlags) {
            all.noFlags();
        }
        for (Drawing.Shade shade : drawing.shades()) {
            all.shade(shade.layer(), shade.region(), shade.side().or(() -> side).orElse(Side.MIDLINE));
        }
        statements.forEach(said -> all.observe(said.finding(), said.state(), said.where()));
        counts.forEach(count -> all.count(count.of(), count.positive(), count.orMore(), count.side().orElse(Side.MIDLINE)));
        return all.build();
    }

    /** This case in another setting. */
    public CaseFile inSetting(String settingId) {
        return new CaseFile(id, source, person, Optional.of(settingId), side, noFlags, drawing, statements, counts, unmapped, expected, approved);
    }

    /** This case with the painful side said outright. */
    public CaseFile onSide(Side painful) {
        return new CaseFile(id, source, person, setting, Optional.of(painful), noFlags, drawing, statements, counts, unmapped, expected, approved);
    }

    /** This case about this person. */
    public CaseFile about(Person who) {
        return new CaseFile(id, source, who, setting, side, noFlags, drawing, statements, counts, unmapped, expected, approved);
    }

    /** This case with this drawing. */
    public CaseFile drawn(Drawing chart) {
        return new CaseFile(id, source, person, setting, side, noFlags, chart, statements, counts, unmapped, expected, approved);
    }

    /** This case with these statements. */
    public CaseFile saying(List<Statement> all) {
        return new CaseFile(id, source, person, setting, side, noFlags, drawing, List.copyOf(all), counts, unmapped, expected, approved);
    }

    /** This case with this answer approved. */
    public CaseFile approving(Approved answer) {
        return new CaseFile(
                id, source, person, setting, side, noFlags, drawing, statements, counts, unmapped, expected, Optional.of(answer));
    }
}
