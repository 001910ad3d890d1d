package org.whence.cli.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.whence.knowledge.Catalogue;
import org.whence.knowledge.Figure;
import org.whence.knowledge.Likelihood;
import org.whence.knowledge.Model;
import org.whence.knowledge.Setting;
import org.whence.probability.Logit;

/** Makes clinics that could be true: the model with every figure and prior drawn from its own uncertainty. */
final class Clinics {
    private Clinics() {}

    /** One clinic. */
    static Model draw(Model model, SplittableRandom random) {
        Map<Integer, Figure> drawn = new HashMap<>();
        List<Likelihood> likelihoods = new ArrayList<>();
        for (Likelihood l : model.likelihoods()) {
            Figure leak = drawn.computeIfAbsent(l.leak().parameter(), p -> draw(l.leak(), random));
            List<Figure> figures = new ArrayList<>();
            for (Figure f : l.figures()) {
                figures.add(drawn.computeIfAbsent(f.parameter(), p -> draw(f, random)));
            }
            likelihoods.add(new Likelihood(leak, l.targets(), List.copyOf(figures)));
        }
        List<Setting> settings = new ArrayList<>();
        List<Double> shifts = model.targets().list().stream().map(t -> random.nextGaussian()).toList();
        model.settings().forEach(s -> settings.add(draw(s, shifts)));
        return new Model(
                model.versions(), model.seed(), model.draws(), model.targets(), model.regions(), model.findings(), likelihoods,
                model.clusters(), Catalogue.of(settings, Setting::id), model.pairs(), model.ratios(), model.redFlags(), model.thresholds(),
                model.treatments(), model.exercises(), model.prognoses(), model.contributors(), model.items(), model.studies(), model.successors());
    }

    private static Setting draw(Setting setting, List<Double> shifts) {
        List<Double> odds = new ArrayList<>();
        for (int s = 0; s < shifts.size(); s++) {
            odds.add(setting.odds().get(s) * Math.exp(shifts.get(s) * setting.spread().get(s)));
        }
        return new Setting(setting.id(), List.copyOf(odds), setting.spread(), setting.together(), setting.meetings(), setting.rows());
    }

    /** The cumulative log odds of the states all move together, as an ordered finding's do. */
    private static Figure draw(Figure figure, SplittableRandom random) {
        double shift = random.nextGaussian() * figure.spread();
        double[] p = figure.probabilities();
        double[] result = new double[p.length];
        double above = 0;
        double before = 0;
        for (int k = p.length - 1; k > 0; k--) {
            above += p[k];
            double moved = Logit.inverse(Logit.of(above) * Logit.stretch(figure.spread()) + shift);
            double bounded = Figure.bounded(moved);
            result[k] = Math.max(bounded - before, 0);
            before = Math.max(bounded, before);
        }
        result[0] = 1 - before;
        return new Figure(result, figure.spread(), figure.parameter(), figure.rows());
    }
}
