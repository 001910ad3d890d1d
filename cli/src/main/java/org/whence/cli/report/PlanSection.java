package org.whence.cli.report;

import java.util.List;
import java.util.stream.Stream;
import org.whence.cli.terminal.Page;
import org.whence.knowledge.Exercise;
import org.whence.knowledge.Prognosis;
import org.whence.knowledge.Treatment;
import org.whence.plan.Plan;

/** What helps and what does not, exercises or why there are none, and what to expect. */
final class PlanSection implements Section {
    private static final int MOST_FOR = 4;
    private static final int MOST_AGAINST = 2;
    private static final int MOST_EXERCISES = 4;
    private static final int MOST_OUTLOOKS = 3;
    private static final String ANYONE = "any";

    private final Plan plan;
    private final Naming naming;
    private final boolean all;

    PlanSection(Assessed person, Naming naming, boolean all) {
        this.plan = person.answer().plan();
        this.naming = naming;
        this.all = all;
    }

    @Override
    public void print(Page page) {
        treatments(page, "What helps", "for", MOST_FOR);
        treatments(page, "What does not help", "against", MOST_AGAINST);
        if (all) {
            treatments(page, "What makes little difference or is not known", "neutral", 0);
        }
        exercises(page);
        outlook(page);
    }

    private void treatments(Page page, String heading, String direction, int most) {
        List<Treatment> whole = plan.treatments().stream().filter(t -> t.direction().equals(direction)).toList();
        List<Treatment> shown = all ? whole : mixed(whole, most);
        if (!shown.isEmpty()) {
            page.heading(heading);
            shown.forEach(t -> page.bullet(2, text(t)));
        }
    }

    /** What is aimed at this person's places first, then what helps everyone; half of the room is kept for each. */
    private static List<Treatment> mixed(List<Treatment> whole, int most) {
        List<Treatment> anyone = whole.stream().filter(t -> t.target().equals(ANYONE)).toList();
        List<Treatment> aimed = whole.stream().filter(t -> !t.target().equals(ANYONE)).toList();
        int room = Math.max(most / 2, most - anyone.size());
        return Stream.concat(aimed.stream().limit(room), anyone.stream()).limit(most).toList();
    }

    private String text(Treatment t) {
        return naming.words().treatment(t.id(), t.kind()) + " [" + t.strength() + "; " + naming.study(t.study()) + "]";
    }

    private void exercises(Page page) {
        page.heading("Exercises");
        plan.withheld().ifPresent(why -> page.paragraph(2, withheld(why)));
        if (plan.withheld().isEmpty() && plan.exercises().isEmpty()) {
            page.paragraph(2, "None of ours fits this answer safely; a physiotherapist can choose.");
        }
        plan.exercises().stream().limit(all ? plan.exercises().size() : MOST_EXERCISES).forEach(e -> exercise(page, e));
    }

    private static String withheld(Plan.Withheld why) {
        return switch (why) {
            case URGENT -> "None yet: someone should look at this first.";
            case SCREENING_INCOMPLETE -> "None yet: not every question about danger has been answered (listed below).";
            case NOT_ASSESSED -> "None: this person is not assessed here.";
        };
    }

    private void exercise(Page page, Exercise e) {
        page.bullet(2, naming.words().exercise(e.id()) + ": " + e.dose() + " [" + e.strength() + "; " + naming.study(e.study()) + "]");
        if (all) {
            naming.words().exerciseHow(e.id()).ifPresent(how -> page.paragraph(4, how));
            naming.words().exerciseStop(e.id()).ifPresent(stop -> page.paragraph(4, stop));
        }
    }

    private void outlook(Page page) {
        List<Prognosis> shown = plan.prognoses().subList(0, Math.min(all ? plan.prognoses().size() : MOST_OUTLOOKS, plan.prognoses().size()));
        if (!shown.isEmpty()) {
            page.heading("What to expect");
            shown.forEach(p -> page.bullet(2, text(p)));
        }
    }

    private String text(Prognosis p) {
        String when = p.weeks().isEmpty() ? "" : "After " + p.weeks() + " weeks: ";
        return when + p.outcome() + ": " + p.value() + " [" + naming.study(p.study()) + "]";
    }
}
