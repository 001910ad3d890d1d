package org.whence.compiler.rows;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * One row of one file.
 *
 * @param file path inside {@code knowledge/}
 * @param line line it starts on, from 1
 * @param cells value of each column; empty when not reported
 */
public record Row(String file, int line, Map<String, String> cells) {
    /** The cell of a column, or empty. */
    public String get(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether the cell of a column holds something. */
    public boolean has(String column) {
        return !get(column).isEmpty();
    }

    /** Whether the cell holds exactly this word. */
    public boolean is(String column, String word) {
        return get(column).equals(word);
    }

    /** The number in a cell; empty when not reported or not a number. */
    public OptionalDouble number(String column) {
        if (!has(column)) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Double.parseDouble(get(column)));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** The number in a cell, or {@code otherwise}. */
    public double number(String column, double otherwise) {
        return number(column).orElse(otherwise);
    }

    /** The parts of a cell that lists several things separated by {@code |}. */
    public List<String> list(String column) {
        return has(column) ? List.of(get(column).split("\\|")) : List.of();
    }

    /** This row with one cell changed. */
    public Row with(String column, String value) {
        Map<String, String> changed = new java.util.LinkedHashMap<>(cells);
        changed.put(column, value);
        return new Row(file, line, changed);
    }
}
