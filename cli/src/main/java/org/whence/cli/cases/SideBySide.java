package org.whence.cli.cases;

import java.util.List;
import java.util.stream.IntStream;

/** Two answers beside each other, the old one to the left. */
public final class SideBySide {
    private static final String BETWEEN = "  →  ";

    private SideBySide() {}

    /** One line for each pair of lines; a shorter list is filled up with nothing. */
    public static List<String> lines(List<String> old, List<String> now) {
        int width = old.stream().mapToInt(String::length).max().orElse(0);
        return IntStream.range(0, Math.max(old.size(), now.size()))
                .mapToObj(i -> filled(at(old, i), width) + BETWEEN + at(now, i))
                .map(String::stripTrailing)
                .toList();
    }

    private static String at(List<String> lines, int place) {
        return place < lines.size() ? lines.get(place) : "";
    }

    private static String filled(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
