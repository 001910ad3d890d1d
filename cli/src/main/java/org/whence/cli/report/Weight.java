package org.whence.cli.report;

import org.whence.cli.terminal.Frequency;

/**
 * A weight in bits put into words. The steps are those of likelihood ratios 2, 5 and 10 (Jaeschke, Guyatt and Sackett 1994, JAMA 271:703–707, doi
 * 10.1001/jama.1994.03510330081039).
 */
public final class Weight {
    private static final double SMALL = 1.0;
    private static final double MODERATE = Math.log(5) / Math.log(2);
    private static final double STRONG = Math.log(10) / Math.log(2);

    private Weight() {}

    /** Such as "+2.1 bits". */
    public static String number(double bits) {
        return (bits > 0 ? "+" : "−") + Frequency.tenths(Math.abs(bits)) + " bits";
    }

    /** Such as "moderate, odds × 4.3". */
    public static String words(double bits) {
        double times = Math.pow(2, Math.abs(bits));
        return strength(Math.abs(bits)) + ", odds " + (bits > 0 ? "× " : "÷ ") + (times < 10 ? Frequency.tenths(times) : String.valueOf(Math.round(times)));
    }

    private static String strength(double bits) {
        if (bits >= STRONG) {
            return "strong";
        }
        return bits >= MODERATE ? "moderate" : bits >= SMALL ? "small" : "slight";
    }
}
