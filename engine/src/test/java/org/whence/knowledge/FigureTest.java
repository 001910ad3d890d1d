package org.whence.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.testing.GaussHermite;

/** A figure is what is expected of a new clinic: the clinics drawn around it have it as their mean. */
class FigureTest {
    private static final GaussHermite CLINICS = GaussHermite.of(15);

    @Test
    void theMeanOverNewClinicsIsTheFigure() {
        for (double p = 0.05; p < 1.0; p += 0.05) {
            for (double spread = 0.0; spread <= 1.5; spread += 0.25) {
                Figure figure = new Figure(new double[] {1.0 - p, p}, spread, 0, List.of());
                assertEquals(p, mean(p, figure), 0.01, "p " + p + ", spread " + spread);
            }
        }
    }

    private static double mean(double p, Figure figure) {
        double median = StrictMath.log(p / (1.0 - p)) * figure.stretch();
        double sum = 0.0;
        for (int q = 0; q < CLINICS.size(); q++) {
            sum += CLINICS.weight(q) / (1.0 + StrictMath.exp(-median - figure.spread() * CLINICS.node(q)));
        }
        return sum;
    }

    @Test
    void withoutSpreadEveryClinicHasTheFigureItself() {
        assertEquals(1.0, new Figure(new double[] {0.5, 0.5}, 0.0, 0, List.of()).stretch());
    }
}
