package org.whence.compiler.fit;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;
import org.whence.knowledge.Figure;
import org.whence.probability.Elementary;
import org.whence.probability.Logit;

/**
 * The leak and all figures of one finding, fitted together.
 *
 * <p>A finding has one leak, and a published specificity belongs to its comparison group: {@code 1 − spec = Σ_h P(h | group) · P(f | h)}. So every row about the
 * finding, whatever its target, bears on the leak. Weighted least squares on the logit scale (Levenberg–Marquardt), which for normal errors is the posterior mode.
 */
final class JointFit {
    /** Medians stand further out than what is expected, so this bound is wider than that of a share. */
    private static final double LARGEST_LOGIT = 9.0;

    private final List<Datum> data;
    /** Figure number of every target, or −1 where the finding stays at its leak. */
    private final int[] figureOf;
    private final int figures;

    /**
     * A fit.
     *
     * @param data what is published
     * @param figureOf number of each target's figure, or −1
     * @param figures how many figures there are
     */
    JointFit(List<Datum> data, int[] figureOf, int figures) {
        this.data = data;
        this.figureOf = figureOf;
        this.figures = figures;
    }

    /**
     * The fitted values.
     *
     * @param leak log odds of the leak
     * @param logits log odds of each figure
     * @param deviations their standard deviations, the leak's last
     */
    record Result(double leak, double[] logits, double[] deviations) {}

    Result solve() {
        double[] start = start();
        double[] observed = new double[data.size()];
        double[] weights = new double[data.size()];
        for (int i = 0; i < observed.length; i++) {
            observed[i] = data.get(i).value();
            weights[i] = 1.0 / (data.get(i).variance() + data.get(i).between());
        }
        Optimum optimum = new LevenbergMarquardtOptimizer().optimize(new LeastSquaresBuilder()
                .start(start)
                .target(observed)
                .weight(MatrixUtils.createRealDiagonalMatrix(weights))
                .model(this::evaluate)
                .parameterValidator(JointFit::bounded)
                .maxEvaluations(2000)
                .maxIterations(2000)
                .build());
        double[] solved = optimum.getPoint().toArray();
        RealVector deviations = optimum.getSigma(1e-14);
        double[] logits = new double[figures];
        System.arraycopy(solved, 0, logits, 0, figures);
        return new Result(solved[figures], logits, deviations.toArray());
    }

    private double[] start() {
        double[] start = new double[figures + 1];
        for (Datum datum : data) {
            if (datum.kind() == Datum.Kind.WITH_TARGET) {
                start[datum.parameter() < 0 ? figures : datum.parameter()] = Math.max(-LARGEST_LOGIT, Math.min(LARGEST_LOGIT, datum.value()));
            }
        }
        return start;
    }

    private static RealVector bounded(RealVector point) {
        return point.map(x -> Math.max(-LARGEST_LOGIT, Math.min(LARGEST_LOGIT, x)));
    }

    private Pair<RealVector, RealMatrix> evaluate(RealVector point) {
        double[] p = point.toArray();
        double[] values = new double[data.size()];
        double[][] jacobian = new double[data.size()][p.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(data.get(i), p, jacobian[i]);
        }
        return new Pair<>(MatrixUtils.createRealVector(values), MatrixUtils.createRealMatrix(jacobian));
    }

    /** What the model says of a datum at a point, and its derivatives. */
    double value(Datum datum, double[] point, double[] gradient) {
        int figure = datum.parameter() < 0 ? figures : datum.parameter();
        if (datum.kind() == Datum.Kind.WITH_TARGET) {
            gradient[figure] = 1.0;
            return point[figure];
        }
        double[] slope = new double[point.length];
        double share = Figure.bounded(share(datum.mixture(), point, slope));
        if (datum.kind() == Datum.Kind.WITHOUT_TARGET) {
            for (int j = 0; j < slope.length; j++) {
                gradient[j] = slope[j] / (share * (1.0 - share));
            }
            return Logit.of(share);
        }
        double with = Logit.inverse(point[figure]);
        boolean positive = datum.kind() == Datum.Kind.RATIO_POSITIVE;
        for (int j = 0; j < slope.length; j++) {
            gradient[j] = positive ? -slope[j] / share : slope[j] / (1.0 - share);
        }
        gradient[figure] += positive ? 1.0 - with : -with;
        return positive ? Elementary.log(with / share) : Elementary.log((1.0 - with) / (1.0 - share));
    }

    /** Share of a mixture with the finding, and its derivatives by the log odds. */
    private double share(Mixture mixture, double[] point, double[] slope) {
        double leak = Logit.inverse(point[figures]);
        double sum = 0.0;
        for (Mixture.Part part : mixture.parts()) {
            List<Integer> causes = causes(part.targets());
            double leaking = leak;
            double spared = 1.0;
            for (int j : causes) {
                double p = Logit.inverse(point[j]);
                if (p >= leak) {
                    spared *= (1.0 - p) / (1.0 - leak);
                } else {
                    leaking *= p / leak;
                }
            }
            sum += (1.0 - (1.0 - leaking) * spared) * part.share();
            addSlopes(point, slope, part.share(), leak, leaking, spared, causes);
        }
        return sum;
    }

    /** Derivatives of the noisy-OR by the log odds of each cause and of the leak. */
    private void addSlopes(double[] point, double[] slope, double weight, double leak, double leaking, double spared, List<Integer> causes) {
        double absent = (1.0 - leaking) * spared;
        double byLeak = spared * leaking * (1.0 - leak);
        for (int j : causes) {
            double p = Logit.inverse(point[j]);
            if (p >= leak) {
                slope[j] += absent * p * weight;
                byLeak -= absent * leak;
            } else {
                slope[j] += spared * leaking * (1.0 - p) * weight;
                byLeak -= spared * leaking * (1.0 - leak);
            }
        }
        slope[figures] += byLeak * weight;
    }

    private List<Integer> causes(int[] targets) {
        List<Integer> causes = new ArrayList<>();
        for (int target : targets) {
            if (figureOf[target] >= 0 && !causes.contains(figureOf[target])) {
                causes.add(figureOf[target]);
            }
        }
        return causes;
    }
}
