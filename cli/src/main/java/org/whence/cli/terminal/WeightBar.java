package org.whence.cli.terminal;

/** A weight of evidence in bits as a bar that grows to the right of its middle when it speaks for, to the left when against. */
public final class WeightBar {
    /** Heavier weights fill the half. */
    private static final double FULL_BITS = 4.0;

    private final Terminal terminal;
    private final int half;

    private WeightBar(Terminal terminal, int half) {
        this.terminal = terminal;
        this.half = half;
    }

    /** Bars that fit a terminal. */
    public static WeightBar on(Terminal terminal) {
        return new WeightBar(terminal, terminal.width() / 10);
    }

    /** Columns of a whole bar. */
    public int width() {
        return 2 * half + 1;
    }

    /** The bar of one weight; at least one cell, since a reason is never nothing. */
    public String draw(double bits) {
        int cells = (int) Math.min(half, Math.max(1, Math.round(Math.abs(bits) / FULL_BITS * half)));
        String full = terminal.paint(bits > 0 ? Ink.FOR : Ink.AGAINST, terminal.either("━", bits > 0 ? "+" : "-").repeat(cells));
        String rest = " ".repeat(half - cells);
        String middle = terminal.either("│", "|");
        return bits > 0 ? " ".repeat(half) + middle + full + rest : rest + full + middle + " ".repeat(half);
    }
}
