package org.whence.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A likelihood knows whose figure is whose. */
class LikelihoodTest {
    private final Figure leak = figure(0, 0.2);
    private final Figure shared = figure(1, 0.7);
    private final Figure own = figure(2, 0.6);
    private final Likelihood likelihood = new Likelihood(leak, List.of(1, 3, 4), List.of(shared, shared, own));

    private static Figure figure(int parameter, double present) {
        return new Figure(new double[] {1.0 - present, present}, 0.5, parameter, List.of());
    }

    @Test
    void aTargetWithoutAFigureStaysAtTheLeak() {
        assertEquals(-1, likelihood.placeOf(0));
        assertSame(leak, likelihood.figureFor(2));
        assertSame(own, likelihood.figureFor(4));
        assertSame(shared, likelihood.figureFor(1));
        assertSame(shared, likelihood.figureFor(3));
    }

    @Test
    void theProbabilityOfABinaryFindingIsThatOfPresent() {
        assertEquals(0.6, own.present());
    }
}
