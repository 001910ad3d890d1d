package org.whence.probability;

/** The standard normal distribution: cumulative probability and quantile, the same bits on every platform. */
public final class Normal {
    private static final double ROOT_TWO_PI = 2.506628274631;

    private Normal() {}

    /** Density φ(x). */
    public static double density(double x) {
        return Elementary.exp(x * x * -0.5) / ROOT_TWO_PI;
    }

    /**
     * Cumulative probability Φ(x).
     *
     * <p>Hart's rational approximation as given by West (2005), <i>Better approximations to cumulative normal functions</i>, Wilmott Magazine 70–76; absolute
     * error below 1e−14.
     */
    public static double cdf(double x) {
        double a = x < 0 ? -x : x;
        double tail = a > 37.0 ? 0.0 : upperTail(a);
        return x > 0 ? 1.0 - tail : tail;
    }

    private static double upperTail(double a) {
        double density = Elementary.exp(a * a * -0.5);
        if (a >= 7.07106781186547) {
            double b = a + 0.65;
            b = 4.0 / b + a;
            b = 3.0 / b + a;
            b = 2.0 / b + a;
            b = 1.0 / b + a;
            return density / b / ROOT_TWO_PI;
        }
        return density * numerator(a) / denominator(a);
    }

    private static double numerator(double a) {
        double n = a * 3.52624965998911e-02 + 0.700383064443688;
        n = n * a + 6.37396220353165;
        n = n * a + 33.912866078383;
        n = n * a + 112.079291497871;
        n = n * a + 221.213596169931;
        return n * a + 220.206867912376;
    }

    private static double denominator(double a) {
        double d = a * 8.83883476483184e-02 + 1.75566716318264;
        d = d * a + 16.064177579207;
        d = d * a + 86.7807322029461;
        d = d * a + 296.564248779674;
        d = d * a + 637.333633378831;
        d = d * a + 793.826512519948;
        return d * a + 440.413735824752;
    }

    /**
     * Quantile Φ⁻¹(p).
     *
     * <p>Wichura (1988), <i>Algorithm AS 241: The percentage points of the normal distribution</i>, Applied Statistics 37:477–484, routine PPND16; relative error
     * about 1e−16.
     *
     * @param p strictly between 0 and 1
     */
    public static double quantile(double p) {
        double q = p - 0.5;
        if (q >= -0.425 && q <= 0.425) {
            double r = 0.180625 - q * q;
            return ratio(r, CENTRE_NUMERATOR, CENTRE_DENOMINATOR) * q;
        }
        double smaller = q < 0 ? p : 1.0 - p;
        double r = Math.sqrt(-Elementary.log(smaller));
        double x = r <= 5.0 ? ratio(r - 1.6, MIDDLE_NUMERATOR, MIDDLE_DENOMINATOR) : ratio(r - 5.0, FAR_NUMERATOR, FAR_DENOMINATOR);
        return q < 0 ? -x : x;
    }

    private static double ratio(double r, double[] numerator, double[] denominator) {
        double n = numerator[0];
        double d = denominator[0];
        for (int i = 1; i < numerator.length; i++) {
            n = n * r + numerator[i];
            d = d * r + denominator[i];
        }
        return n / d;
    }

    // Coefficients of AS 241, highest power first.
    private static final double[] CENTRE_NUMERATOR = {
        2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
        1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080e0
    };
    private static final double[] CENTRE_DENOMINATOR = {
        5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
        5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1.0
    };
    private static final double[] MIDDLE_NUMERATOR = {
        7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e0,
        3.64784832476320460504e0, 5.76949722146069140550e0, 4.63033784615654529590e0, 1.42343711074968357734e0
    };
    private static final double[] MIDDLE_DENOMINATOR = {
        1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
        6.89767334985100004550e-1, 1.67638483018380384940e0, 2.05319162663775882187e0, 1.0
    };
    private static final double[] FAR_NUMERATOR = {
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
        2.96560571828504891230e-1, 1.78482653991729133580e0, 5.46378491116411436990e0, 6.65790464350110377720e0
    };
    private static final double[] FAR_DENOMINATOR = {
        2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
        1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0
    };
}
