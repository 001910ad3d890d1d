package org.whence.compiler.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pooling: what agrees stays, what is larger weighs more, what differs leaves a spread. */
class PooledTest {
    @Test
    void oneStudyAloneStillLeavesTheSpreadASecondMightBring() {
        Share study = Share.of(30, 100, 1.0);
        Pooled pooled = Pooled.of(List.of(study));

        assertEquals(study.logit(), pooled.logit(), 1e-12);
        assertTrue(pooled.between() > 0);
    }

    @Test
    void studiesThatAgreePoolToWhatTheySay() {
        Share study = Share.of(30, 100, 1.0);

        assertEquals(study.logit(), Pooled.of(List.of(study, study, study)).logit(), 1e-12);
    }

    @Test
    void theLargerStudyWeighsMore() {
        Share small = Share.of(2, 10, 1.0);
        Share large = Share.of(700, 1000, 1.0);
        double pooled = Pooled.of(List.of(small, large)).logit();

        assertTrue(pooled > (small.logit() + large.logit()) / 2 && pooled < large.logit());
    }

    @Test
    void studiesThatDifferSpreadMoreThanStudiesThatAgree() {
        Share low = Share.of(10, 100, 1.0);
        Share middle = Share.of(50, 100, 1.0);
        Share high = Share.of(90, 100, 1.0);

        assertTrue(Pooled.of(List.of(low, middle, high)).between() > Pooled.of(List.of(middle, middle, middle)).between());
    }

    @Test
    void theOrderOfTheStudiesNeverCounts() {
        List<Share> studies = new ArrayList<>(List.of(Share.of(1, 20, 1.0), Share.of(30, 60, 0.25), Share.of(9, 11, 1.0)));
        Pooled before = Pooled.of(studies);
        Collections.reverse(studies);
        Pooled after = Pooled.of(studies);

        assertEquals(before.logit(), after.logit(), 1e-12);
        assertEquals(before.variance(), after.variance(), 1e-12);
    }

    /** Dense numerical integration over τ from its definition, in other terms: sums of squares instead of running means. */
    @Test
    void theSpreadBetweenStudiesIsItsMeanUnderTheHalfNormalPrior() {
        List<Share> studies = List.of(Share.of(10, 100, 1.0), Share.of(50, 100, 1.0), Share.of(80, 100, 1.0));
        double mass = 0.0;
        double square = 0.0;
        for (double tau = 0.0005; tau < 2.4; tau += 0.001) {
            double weight = marginal(studies, tau) * StrictMath.exp(-tau * tau / (2 * 0.36));
            mass += weight;
            square += weight * tau * tau;
        }

        assertEquals(square / mass, Pooled.of(studies).between(), 1e-3);
    }

    /** Likelihood of τ with the mean integrated out: the normal density of all contrasts. */
    private static double marginal(List<Share> studies, double tau) {
        double precision = 0.0;
        double first = 0.0;
        double second = 0.0;
        double determinant = 1.0;
        for (Share study : studies) {
            double v = study.variance() + tau * tau;
            precision += 1 / v;
            first += study.logit() / v;
            second += study.logit() * study.logit() / v;
            determinant *= v;
        }
        return StrictMath.exp(-0.5 * (second - first * first / precision)) / StrictMath.sqrt(determinant * precision);
    }
}
