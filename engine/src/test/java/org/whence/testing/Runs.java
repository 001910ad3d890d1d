package org.whence.testing;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.whence.Whence;
import org.whence.inference.Combinations;
import org.whence.inference.Posterior;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;
import org.whence.observation.Observations;

/** Short ways to the only run of a person with one painful side, and into its combinations. */
public final class Runs {
    private Runs() {}

    /** The first run of a person. */
    public static Posterior first(Whence whence, Observations observations) {
        return whence.posteriors(observations).get(0);
    }

    /** The run of a person of whom these yes/no findings are known, as {@code id=state}. */
    public static Posterior knowing(Whence whence, String... findings) {
        return first(whence, saying(whence.model(), findings));
    }

    /** Observations of findings without a side, as {@code id=state}. */
    public static Observations saying(Model model, String... findings) {
        Observations.Builder builder = Observations.in(model);
        for (String finding : findings) {
            String[] parts = finding.split("=");
            builder.observe(parts[0], parts[1], Side.MIDLINE);
        }
        return builder.build();
    }

    /** Number of the combination of exactly these targets, or −1. */
    public static int combination(Combinations all, int... members) {
        for (int h = 0; h < all.size(); h++) {
            if (Arrays.equals(all.members(h), members)) {
                return h;
            }
        }
        return -1;
    }

    /** Members of a combination as a set. */
    public static Set<Integer> members(Combinations all, int h) {
        Set<Integer> members = new TreeSet<>();
        for (int s : all.members(h)) {
            members.add(s);
        }
        return members;
    }

    /** Posterior odds of a target over its prior odds. */
    public static double oddsRatio(Posterior run, int target) {
        double after = run.probability(target) / (1.0 - run.probability(target));
        double before = run.prior(target) / (1.0 - run.prior(target));
        return after / before;
    }
}
