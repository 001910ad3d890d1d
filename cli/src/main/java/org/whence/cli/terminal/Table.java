package org.whence.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows under a heading, in columns: the first to the left, the others to the right. */
public final class Table {
    private static final String BETWEEN = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these headings. */
    public Table(String... headings) {
        rows.add(List.of(headings));
    }

    /** Adds a row with a cell for each heading. */
    public Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Prints it. */
    public void print(Page page, int indent) {
        int[] widths = widths();
        page.line(indent, Ink.FAINT, line(rows.get(0), widths));
        rows.subList(1, rows.size()).forEach(row -> page.line(indent, line(row, widths)));
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int c = 0; c < widths.length; c++) {
                widths[c] = Math.max(widths[c], Wrap.length(row.get(c)));
            }
        }
        return widths;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String fill = " ".repeat(widths[c] - Wrap.length(row.get(c)));
            line.append(c == 0 ? row.get(c) + fill : BETWEEN + fill + row.get(c));
        }
        return line.toString().stripTrailing();
    }
}
