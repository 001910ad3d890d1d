package org.whence.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whence.explanation.Reason;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Model;
import org.whence.knowledge.PainSource;
import org.whence.knowledge.Side;
import org.whence.knowledge.TargetCondition;
import org.whence.knowledge.Tissue;
import org.whence.knowledge.Versions;
import org.whence.observation.Observations;
import org.whence.triage.Triage;

/**
 * What is concluded about one person.
 *
 * @param route why the person is not assessed, or {@link Route#ASSESSED}
 * @param disposition what to do
 * @param triage the rules behind it
 * @param differential all targets, the likeliest first; empty when not assessed
 * @param tissues the areas, the likeliest first
 * @param none probability that none of the targets is at fault
 * @param roots sets of two or more nerve roots that are not negligible
 * @param anyRoot probability that at least one nerve root is at fault
 * @param rootReasons what speaks for and against any root being at fault, the heaviest first; empty when no root is likely enough to ask
 * @param against what speaks against the leading target, the heaviest first
 * @param onlyPrior whether nothing was known, so that this is the prior
 * @param runs the posteriors, one for each painful side
 * @param versions what made the answer
 */
public record Assessment(
        Route route,
        Disposition disposition,
        Triage triage,
        List<Differential> differential,
        List<TissueShare> tissues,
        double none,
        List<RootSet> roots,
        double anyRoot,
        List<Reason> rootReasons,
        List<Reason> against,
        boolean onlyPrior,
        List<Posterior> runs,
        Versions versions) {

    /** Sets of roots below this probability are not listed. */
    private static final double ASSUMED_WORTH_LISTING = 0.01;

    /** From this probability on it is explained why a root is at fault at all. */
    private static final double ASSUMED_WORTH_EXPLAINING = 0.10;

    /** Name of the group of all nerve roots. */
    private static final String ANY_ROOT = "nerve-root-any";

    /** Whether and why a person is sent on instead of assessed. */
    public enum Route {
        /** Assessed. */
        ASSESSED,
        /** Under 17: see a clinician. */
        CHILD,
        /** Under 17 with hip, groin or knee pain and a limp: now, since the growth plate may have slipped. */
        CHILD_WITH_LIMP
    }

    /** The assessment of an adult. */
    public static Assessment of(Network network, Observations observations) {
        Model model = network.model();
        List<Posterior> runs = new ArrayList<>();
        List<Reasons> reasons = new ArrayList<>();
        List<Differential> all = new ArrayList<>();
        boolean empty = true;
        for (Side side : observations.runs()) {
            Posterior run = Posterior.of(network, observations.person(), observations.setting(), observations.on(side));
            Reasons why = Reasons.of(run);
            runs.add(run);
            reasons.add(why);
            empty &= run.presentation().isEmpty();
            all.addAll(Differential.of(run, why, observations.person(), observations.setting()));
        }
        List<Differential> merged = merge(all);
        Triage triage = Triage.of(model, observations);
        Posterior nervous = likeliestRoot(runs);
        return new Assessment(
                Route.ASSESSED,
                triage.floor().orMoreUrgent(Risk.of(model, runs)),
                triage,
                merged,
                tissues(runs),
                none(runs),
                roots(nervous),
                nervous.group(ANY_ROOT),
                rootReasons(nervous, reasons.get(runs.indexOf(nervous))),
                against(merged),
                empty,
                List.copyOf(runs),
                model.versions());
    }

    /** The route of a person who is not assessed. */
    public static Assessment routed(Model model, Observations observations, Route route) {
        Triage triage = Triage.of(model, observations);
        Disposition atLeast = route == Route.CHILD_WITH_LIMP ? Disposition.EMERGENCY_NOW : Disposition.ROUTINE;
        return new Assessment(
                route,
                triage.floor().orMoreUrgent(atLeast),
                triage,
                List.of(),
                List.of(),
                0.0,
                List.of(),
                0.0,
                List.of(),
                List.of(),
                false,
                List.of(),
                model.versions());
    }

    /** A target without sides takes the run in which it is likelier; two runs are never multiplied. */
    private static List<Differential> merge(List<Differential> all) {
        Map<String, Differential> kept = new HashMap<>();
        for (Differential d : all) {
            kept.merge(d.target().id() + "/" + d.side(), d, (a, b) -> a.probability() >= b.probability() ? a : b);
        }
        List<Differential> merged = new ArrayList<>(kept.values());
        merged.sort(Comparator.comparingDouble((Differential d) -> -d.probability())
                .thenComparingInt(Differential::index)
                .thenComparing(Differential::side));
        return List.copyOf(merged);
    }

    private static List<TissueShare> tissues(List<Posterior> runs) {
        List<TissueShare> shares = new ArrayList<>();
        for (Tissue tissue : Tissue.values()) {
            double highest = 0.0;
            for (Posterior run : runs) {
                highest = Math.max(highest, run.tissue(tissue));
            }
            shares.add(new TissueShare(tissue, highest));
        }
        shares.sort(Comparator.comparingDouble((TissueShare t) -> -t.probability()).thenComparing(TissueShare::tissue));
        return List.copyOf(shares);
    }

    private static double none(List<Posterior> runs) {
        double lowest = 1.0;
        for (Posterior run : runs) {
            lowest = Math.min(lowest, run.none());
        }
        return lowest;
    }

    private static Posterior likeliestRoot(List<Posterior> runs) {
        Posterior best = runs.get(0);
        for (Posterior run : runs) {
            if (run.group(ANY_ROOT) > best.group(ANY_ROOT)) {
                best = run;
            }
        }
        return best;
    }

    /** With the rows of the likeliest root. */
    private static List<Reason> rootReasons(Posterior run, Reasons reasons) {
        Model model = run.network().model();
        int likeliest = -1;
        for (int s = 0; s < model.targets().size(); s++) {
            boolean root = model.targets().get(s).groups().contains(ANY_ROOT);
            if (root && (likeliest < 0 || run.probability(s) > run.probability(likeliest))) {
                likeliest = s;
            }
        }
        boolean asked = likeliest >= 0 && run.group(ANY_ROOT) >= ASSUMED_WORTH_EXPLAINING;
        return asked ? reasons.forGroup(ANY_ROOT, likeliest) : List.of();
    }

    private static List<RootSet> roots(Posterior run) {
        Model model = run.network().model();
        Combinations all = run.network().combinations();
        Map<List<Integer>, Double> sums = new HashMap<>();
        for (int h = 0; h < all.size(); h++) {
            List<Integer> roots = new ArrayList<>();
            for (int s : all.members(h)) {
                TargetCondition target = model.targets().get(s);
                if (target instanceof PainSource source && source.root().isPresent()) {
                    roots.add(s);
                }
            }
            if (roots.size() > 1) {
                sums.merge(roots, run.combination(h), Double::sum);
            }
        }
        List<RootSet> sets = new ArrayList<>();
        sums.forEach((roots, p) -> {
            if (p >= ASSUMED_WORTH_LISTING) {
                sets.add(new RootSet(List.copyOf(roots), p));
            }
        });
        sets.sort(Comparator.comparingDouble((RootSet r) -> -r.probability()).thenComparing(r -> r.targets().toString()));
        return List.copyOf(sets);
    }

    private static List<Reason> against(List<Differential> merged) {
        List<Reason> against = new ArrayList<>();
        for (Reason reason : merged.get(0).reasons()) {
            if (reason.bits() < 0) {
                against.add(reason);
            }
        }
        return List.copyOf(against);
    }
}
