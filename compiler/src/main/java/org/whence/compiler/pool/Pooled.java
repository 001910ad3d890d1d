package org.whence.compiler.pool;

import java.util.List;
import org.whence.probability.Elementary;

/**
 * Several rows about one quantity, pooled.
 *
 * @param logit pooled log odds
 * @param variance variance of the pooled value
 * @param between variance between studies: what a new clinic adds
 */
public record Pooled(double logit, double variance, double between) {
    /** Scale of the half-normal prior of the standard deviation between studies, on the logit scale. */
    private static final double ASSUMED_TAU = 0.6;
    private static final int STEPS = 60;
    private static final double LARGEST_TAU = 2.4;

    /**
     * Random-effects pooling on the logit scale.
     *
     * <p>The normal–normal model of DerSimonian and Laird (1986, Controlled Clinical Trials 7:177–188), with the standard deviation τ between studies given a shared
     * half-normal prior and averaged over (Gelman 2006, Bayesian Analysis 1:515–534); so that one study alone still leaves the spread a second might bring.
     *
     * @param rows at least one
     */
    public static Pooled of(List<Share> rows) {
        double total = 0.0;
        double mean = 0.0;
        double square = 0.0;
        double variance = 0.0;
        double between = 0.0;
        for (int i = 0; i < STEPS; i++) {
            double tau = (i + 0.5) * LARGEST_TAU / STEPS;
            Fit fit = fit(rows, tau);
            double weight = Elementary.exp(fit.logLikelihood - tau * tau / (2.0 * ASSUMED_TAU * ASSUMED_TAU));
            total += weight;
            mean += fit.mean * weight;
            square += fit.mean * fit.mean * weight;
            variance += fit.variance * weight;
            between += tau * tau * weight;
        }
        mean = mean / total;
        double spreadOfMeans = Math.max(square / total - mean * mean, 0.0);
        return new Pooled(mean, variance / total + spreadOfMeans, between / total);
    }

    /** A single estimate: no studies, so nothing between them. */
    public static Pooled estimate(Share share) {
        return new Pooled(share.logit(), share.variance(), 0.0);
    }

    private record Fit(double mean, double variance, double logLikelihood) {}

    /** Weighted mean for a given τ, and the likelihood of τ with the mean integrated out. */
    private static Fit fit(List<Share> rows, double tau) {
        double weights = 0.0;
        double sum = 0.0;
        for (Share row : rows) {
            double w = 1.0 / (row.variance() + tau * tau);
            weights += w;
            sum += row.logit() * w;
        }
        double mean = sum / weights;
        double log = -0.5 * Elementary.log(weights);
        for (Share row : rows) {
            double v = row.variance() + tau * tau;
            double d = row.logit() - mean;
            log -= 0.5 * (Elementary.log(v) + d * d / v);
        }
        return new Fit(mean, 1.0 / weights, log);
    }
}
