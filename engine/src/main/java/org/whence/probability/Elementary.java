package org.whence.probability;

/**
 * Exponential and natural logarithm from additions, multiplications, divisions and bit moves only.
 *
 * <p>The platform's own functions differ in the last bit between a JVM and a browser in about 7 % of inputs; these do not, because IEEE 754 fixes the result
 * of each of their steps. Argument reduction and polynomial coefficients are those of fdlibm 5.3 ({@code e_exp.c}, {@code e_log.c}; Sun Microsystems, freely
 * distributable). The error is below one unit in the last place.
 *
 * <p>In all arithmetic of the engine a composite operand stands on the left of {@code +} and {@code *}: TeaVM's JavaScript back end drops the parentheses
 * otherwise, which would change the rounding. A test reads the byte code for it.
 */
public final class Elementary {
    private static final double LN2_HIGH = 6.93147180369123816490e-01;
    private static final double LN2_LOW = 1.90821492927058770002e-10;
    private static final double INVERSE_LN2 = 1.44269504088896338700e+00;
    private static final double LARGEST_EXPONENT = 709.0;
    private static final double SMALLEST_EXPONENT = -708.0;
    private static final int MANTISSA_BITS = 52;
    private static final int BIAS = 1023;
    private static final double SQRT_HALF = 0.70710678118654752440;
    /** Lifts a subnormal number, whose leading bits are zeros, among the normal ones. */
    private static final int LIFT = 54;

    private Elementary() {}

    /**
     * {@code e} to the power {@code x}.
     *
     * @param x any number; below −708 the result is 0, above 709 it is infinite
     */
    public static double exp(double x) {
        if (x < SMALLEST_EXPONENT) {
            return 0.0;
        }
        if (x > LARGEST_EXPONENT) {
            return Double.POSITIVE_INFINITY;
        }
        int k = (int) (x * INVERSE_LN2 + (x < 0 ? -0.5 : 0.5));
        double high = x - k * LN2_HIGH;
        double low = k * LN2_LOW;
        double r = high - low;
        double t = r * r;
        double c = r - expPolynomial(t) * t;
        double fraction = 1.0 - ((low - (r * c) / (2.0 - c)) - high);
        return fraction * powerOfTwo(k);
    }

    private static double expPolynomial(double t) {
        double p = t * 4.13813679705723846039e-08 + -1.65339022054652515390e-06;
        p = p * t + 6.61375632143793436117e-05;
        p = p * t + -2.77777777770155933842e-03;
        return p * t + 1.66666666666666019037e-01;
    }

    /**
     * Natural logarithm.
     *
     * @param x a positive, finite number
     * @throws IllegalArgumentException when {@code x} is not positive and finite
     */
    public static double log(double x) {
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("logarithm of " + x + ": a positive finite number is needed");
        }
        int lift = x < Double.MIN_NORMAL ? LIFT : 0;
        long bits = Double.doubleToLongBits(x * powerOfTwo(lift));
        int exponent = (int) (bits >>> MANTISSA_BITS) - BIAS + 1 - lift;
        double mantissa = Double.longBitsToDouble((bits & 0xFFFFFFFFFFFFFL) | 0x3FE0000000000000L);
        if (mantissa < SQRT_HALF) {
            mantissa = mantissa * 2.0;
            exponent--;
        }
        double f = mantissa - 1.0;
        double s = f / (f + 2.0);
        double z = s * s;
        double halfSquare = f * f * 0.5;
        double tail = (logPolynomial(z) + halfSquare) * s;
        double low = exponent * LN2_LOW;
        return exponent * LN2_HIGH - ((halfSquare - (tail + low)) - f);
    }

    private static double logPolynomial(double z) {
        double p = z * 1.479819860511658591e-01 + 1.531383769920937332e-01;
        p = p * z + 1.818357216161805012e-01;
        p = p * z + 2.222219843214978396e-01;
        p = p * z + 2.857142874366239149e-01;
        p = p * z + 3.999999999940941908e-01;
        p = p * z + 6.666666666666735130e-01;
        return p * z;
    }

    /** Logarithm to base two: the unit of every weight the engine reports (bits). */
    public static double log2(double x) {
        return log(x) * INVERSE_LN2;
    }

    /**
     * Two to the power {@code k}.
     *
     * @param k from −1022 to 1023
     */
    public static double powerOfTwo(int k) {
        return Double.longBitsToDouble((long) (k + BIAS) << MANTISSA_BITS);
    }
}
