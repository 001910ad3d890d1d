package org.whence.cli.terminal;

/** A probability in the words and figures people understand best; never none and never all, since neither is known. */
public final class Frequency {
    private static final double LEAST = 0.001;
    private static final double THOUSANDTHS_BELOW = 0.0095;
    private static final double HUNDREDTHS_BELOW = 0.095;
    private static final double HUNDREDTHS_FROM = 0.95;
    private static final double MOST = 0.995;

    private Frequency() {}

    /** As a natural frequency, such as "about 6 in 10". */
    public static String words(double probability) {
        if (probability < LEAST) {
            return "fewer than 1 in 1,000";
        }
        return probability >= MOST ? "more than 99 in 100" : about(probability, denominator(probability));
    }

    private static int denominator(double probability) {
        if (probability < THOUSANDTHS_BELOW) {
            return 1000;
        }
        return probability < HUNDREDTHS_BELOW || probability >= HUNDREDTHS_FROM ? 100 : 10;
    }

    private static String about(double probability, int denominator) {
        return "about " + Math.round(probability * denominator) + " in " + (denominator == 1000 ? "1,000" : denominator);
    }

    /** In percent, such as "62 %". */
    public static String percent(double probability) {
        return number(probability) + " %";
    }

    /** Two bounds in percent, such as "31–84 %". */
    public static String range(double low, double high) {
        return number(low) + "–" + number(high) + " %";
    }

    private static String number(double probability) {
        if (probability < LEAST) {
            return "<0.1";
        }
        if (probability >= MOST) {
            return ">99";
        }
        return probability < THOUSANDTHS_BELOW ? tenths(probability * 100) : String.valueOf(Math.round(probability * 100));
    }

    /** With one decimal, the same in every country. */
    public static String tenths(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }
}
