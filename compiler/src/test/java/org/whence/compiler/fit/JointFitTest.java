package org.whence.compiler.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.probability.Logit;

/** One finding, two targets: a specificity belongs to the people it was measured in. */
class JointFitTest {
    private static final Mixture NOBODY = new Mixture(List.of());
    private static final Mixture NONE = group(new Mixture.Part(new int[0], 1.0));
    private static final Mixture HALF_SECOND = group(new Mixture.Part(new int[0], 0.5), new Mixture.Part(new int[] {1}, 0.5));

    private static Mixture group(Mixture.Part... parts) {
        return new Mixture(List.of(parts));
    }

    private static Datum datum(Datum.Kind kind, int figure, Mixture mixture, double value) {
        return new Datum(kind, figure, mixture, value, 0.1, 0.0, List.of());
    }

    private static JointFit.Result fit(Datum... data) {
        return new JointFit(List.of(data), new int[] {0, 1}, 2).solve();
    }

    @Test
    void sharesStandAsTheyArePrinted() {
        JointFit.Result result = fit(
                datum(Datum.Kind.WITH_TARGET, -1, NOBODY, Logit.of(0.1)),
                datum(Datum.Kind.WITH_TARGET, 0, NOBODY, Logit.of(0.8)),
                datum(Datum.Kind.WITH_TARGET, 1, NOBODY, Logit.of(0.4)));

        assertEquals(0.1, Logit.inverse(result.leak()), 1e-6);
        assertEquals(0.8, Logit.inverse(result.logits()[0]), 1e-6);
        assertEquals(0.4, Logit.inverse(result.logits()[1]), 1e-6);
    }

    /** Half of the comparison people have the second target: of 25 % with the finding, the leak is {@code 2 · .25 − .4 = .1}. */
    @Test
    void aSpecificityAmongPeopleWithAnotherTargetIsNotTheLeak() {
        JointFit.Result result = fit(
                datum(Datum.Kind.WITH_TARGET, 0, NOBODY, Logit.of(0.8)),
                datum(Datum.Kind.WITH_TARGET, 1, NOBODY, Logit.of(0.4)),
                datum(Datum.Kind.WITHOUT_TARGET, 0, HALF_SECOND, Logit.of(0.25)));

        assertEquals(0.1, Logit.inverse(result.leak()), 1e-6);
    }

    @Test
    void aRatioMovesTheShareItIsAbout() {
        JointFit.Result result = fit(
                datum(Datum.Kind.WITH_TARGET, -1, NOBODY, Logit.of(0.1)),
                datum(Datum.Kind.WITH_TARGET, 1, NOBODY, Logit.of(0.4)),
                datum(Datum.Kind.RATIO_POSITIVE, 0, NONE, StrictMath.log(6.0)));

        assertEquals(0.6, Logit.inverse(result.logits()[0]), 1e-6);
    }

    @Test
    void theDerivativesAreThoseOfTheFormula() {
        JointFit fit = new JointFit(List.of(), new int[] {0, 1}, 2);
        double[] point = {0.4, -0.9, -2.0};
        for (Datum.Kind kind : Datum.Kind.values()) {
            Datum datum = datum(kind, 0, HALF_SECOND, 0.0);
            double[] gradient = new double[3];
            fit.value(datum, point, gradient);

            assertArrayEquals(differences(fit, datum, point), gradient, 1e-7, kind.name());
        }
    }

    private static double[] differences(JointFit fit, Datum datum, double[] point) {
        double[] slopes = new double[point.length];
        for (int j = 0; j < slopes.length; j++) {
            double[] up = point.clone();
            double[] down = point.clone();
            up[j] += 1e-6;
            down[j] -= 1e-6;
            slopes[j] = (fit.value(datum, up, new double[3]) - fit.value(datum, down, new double[3])) / 2e-6;
        }
        return slopes;
    }
}
