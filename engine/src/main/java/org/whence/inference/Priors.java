package org.whence.inference;

import java.util.Optional;
import org.whence.knowledge.Meeting;
import org.whence.knowledge.Model;
import org.whence.knowledge.PriorRatio;
import org.whence.knowledge.Setting;
import org.whence.knowledge.TargetPair;
import org.whence.observation.Person;
import org.whence.observation.Pregnancy;
import org.whence.observation.Sex;

/** Prior weights of the combinations: {@code P(h) ∝ Π odds · Π ω · together^(|h| − 1)}. */
final class Priors {
    private Priors() {}

    /** Prior odds of each target for this person in this setting. */
    static double[] odds(Model model, Setting setting, Person person) {
        double[] odds = new double[model.targets().size()];
        for (int s = 0; s < odds.length; s++) {
            odds[s] = setting.odds().get(s);
        }
        for (PriorRatio ratio : model.ratios()) {
            if (applies(ratio, person)) {
                odds[ratio.target()] *= ratio.ratio();
            }
        }
        return odds;
    }

    private static boolean applies(PriorRatio ratio, Person person) {
        Optional<String> level = switch (ratio.factor()) {
            case "age" -> person.age().map(Model::ageBand);
            case "sex" -> person.sex().map(Sex::id);
            default -> person.pregnancy().map(Pregnancy::id);
        };
        return level.isPresent() && level.get().equals(ratio.level());
    }

    /** What a setting makes of every combination before the odds of its targets: the product of its pairs' ω, multipliers and meetings. */
    static double[] shape(Combinations combinations, Model model, Setting setting) {
        int n = combinations.targets();
        double[] pairs = pairs(model, setting.together(), n);
        double[] shape = new double[combinations.size()];
        for (int h = 0; h < shape.length; h++) {
            shape[h] = pairsWithin(combinations.first(h), combinations.second(h), combinations.third(h), pairs, n);
        }
        for (Meeting meeting : setting.meetings()) {
            meet(combinations, meeting, shape);
        }
        return shape;
    }

    private static double pairsWithin(int a, int b, int c, double[] pairs, int n) {
        if (b == Combinations.NONE) {
            return 1.0;
        }
        double together = pairs[n * n];
        double two = pairs[a * n + b] * together;
        return c == Combinations.NONE ? two : two * pairs[a * n + c] * pairs[b * n + c] * together;
    }
    /** ω of every pair; the last place holds the multiplier of each target beyond the first. */
    private static double[] pairs(Model model, double together, int n) {
        double[] pairs = new double[n * n + 1];
        java.util.Arrays.fill(pairs, 1.0);
        pairs[n * n] = together;
        for (TargetPair pair : model.pairs()) {
            pairs[pair.first() * n + pair.second()] = pair.ratio();
        }
        return pairs;
    }

    private static void meet(Combinations combinations, Meeting meeting, double[] weights) {
        boolean[] some = marked(meeting.some(), combinations.targets());
        boolean[] others = marked(meeting.others(), combinations.targets());
        for (int h = 0; h < weights.length; h++) {
            if (combinations.touches(h, some) && combinations.touches(h, others)) {
                weights[h] *= meeting.ratio();
            }
        }
    }

    private static boolean[] marked(java.util.List<Integer> targets, int n) {
        boolean[] marked = new boolean[n];
        for (int s : targets) {
            marked[s] = true;
        }
        return marked;
    }
}
