package org.whence.cli.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.whence.cli.terminal.Frequency;
import org.whence.cli.terminal.Ink;
import org.whence.cli.terminal.Page;
import org.whence.inference.Assessment;
import org.whence.inference.Differential;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.RiskThreshold;
import org.whence.triage.RaisedFlag;

/** What to do, and the flags that ask for it. */
final class UrgencySection implements Section {
    private final Assessed person;
    private final Naming naming;

    UrgencySection(Assessed person, Naming naming) {
        this.person = person;
        this.naming = naming;
    }

    @Override
    public void print(Page page) {
        Disposition disposition = person.assessment().disposition();
        boolean urgent = disposition.compareTo(Disposition.SAME_DAY) >= 0;
        page.blank().line(0, urgent ? Ink.URGENT : Ink.HEADING, title(disposition) + "  (" + disposition.id() + ")");
        route(page);
        naming.words().advice(disposition).ifPresent(advice -> page.paragraph(2, Ink.STRONG, advice));
        flags().forEach((id, flag) -> flag(page, flag));
        person.assessment().differential().forEach(d -> risk(page, d));
    }

    static String title(Disposition disposition) {
        return switch (disposition) {
            case EMERGENCY_NOW -> "Get help now";
            case SAME_DAY -> "See a doctor today";
            case WITHIN_2_WEEKS -> "Be seen within two weeks";
            case ROUTINE -> "See a physiotherapist or a doctor in the ordinary way";
            case SELF_CARE -> "You can look after this yourself for now";
        };
    }

    private void route(Page page) {
        if (person.assessment().route() == Assessment.Route.CHILD_WITH_LIMP) {
            page.paragraph(2, "Under 17 with a limp and pain in the hip, groin, thigh or knee: a growth plate may have slipped. Whence does not assess children.");
        } else if (!person.isAssessed()) {
            page.paragraph(2, "Under 17: Whence does not assess children. Let a doctor or a physiotherapist who sees children have a look.");
        }
    }

    /** The most urgent rule of each flag. */
    private Map<String, RaisedFlag> flags() {
        Map<String, RaisedFlag> flags = new LinkedHashMap<>();
        person.assessment().triage().raised().forEach(raised -> flags.putIfAbsent(raised.flag().id(), raised));
        return flags;
    }

    private void flag(Page page, RaisedFlag raised) {
        String id = raised.flag().id();
        String found = naming.finding(raised.flag().finding()) + (raised.unsure() ? " (not sure)" : "");
        String source = " [" + raised.level().id() + "; " + naming.reference(raised.flag().study()) + "]";
        page.bullet(2, Naming.capital(found) + ". " + naming.words().flagReason(id) + source);
        if (raised.level().compareTo(Disposition.SAME_DAY) >= 0) {
            naming.words().flagAction(id).ifPresent(action -> page.paragraph(4, Ink.STRONG, action));
        }
    }

    /** A probability that asks for what is to be done, as a flag would. */
    private void risk(Page page, Differential d) {
        for (RiskThreshold threshold : person.model().thresholds()) {
            boolean asks = threshold.level() == person.assessment().disposition() && threshold.target() == d.index();
            if (asks && d.probability() >= threshold.probability()) {
                String limit = "; from " + Frequency.percent(threshold.probability()) + " on this asks for it";
                page.bullet(2, Naming.capital(naming.place(d)) + ": " + Frequency.words(d.probability()) + limit + " [" + threshold.level().id() + "]");
            }
        }
    }
}
