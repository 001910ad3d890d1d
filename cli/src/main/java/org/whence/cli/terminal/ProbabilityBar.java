package org.whence.cli.terminal;

/**
 * A probability as a bar from 0 to 1, with its interval drawn on it: {@code ━━━┿━━━╸───┤} is a bar to the probability, a mark at the interval's low end, and a thin
 * line to its high end.
 */
public final class ProbabilityBar {
    private final Terminal terminal;
    private final int cells;

    private ProbabilityBar(Terminal terminal, int cells) {
        this.terminal = terminal;
        this.cells = cells;
    }

    /** Bars that fit a terminal. */
    public static ProbabilityBar on(Terminal terminal) {
        return new ProbabilityBar(terminal, terminal.width() * 2 / 5);
    }

    /** A bar without interval. */
    public String draw(double probability) {
        return String.join("", bar(probability));
    }

    /** A bar with its interval. */
    public String draw(double probability, double low, double high) {
        String[] bar = bar(probability);
        int from = cell(low);
        int to = cell(high);
        for (int i = end(probability) + 1; i < to; i++) {
            bar[i] = terminal.either("─", "-");
        }
        boolean onTheBar = from <= end(probability);
        bar[to] = terminal.either("┤", "|");
        bar[from] = onTheBar ? terminal.either("┿", "#") : terminal.either("├", "|");
        return String.join("", bar);
    }

    private String[] bar(double probability) {
        String[] bar = new String[cells];
        double length = probability * cells;
        for (int i = 0; i < cells; i++) {
            bar[i] = i + 1 <= length ? terminal.either("━", "=") : i + 0.5 <= length ? terminal.either("╸", "=") : " ";
        }
        return bar;
    }

    /** Last cell that the bar fills, or −1. */
    private int end(double probability) {
        return (int) Math.floor(probability * cells + 0.5) - 1;
    }

    private int cell(double probability) {
        return Math.min((int) (probability * cells), cells - 1);
    }
}
