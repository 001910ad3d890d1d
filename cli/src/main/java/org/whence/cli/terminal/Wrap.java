package org.whence.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks text into lines between words. A word longer than a line, such as an address, stays whole. */
final class Wrap {
    private static final Pattern INK = Pattern.compile("\u001b\\[[0-9;]*m");

    private Wrap() {}

    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            boolean full = line.length() > 0 && length(line) + 1 + length(word) > width;
            if (full) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Columns a text takes; the codes of its inks take none. */
    static int length(CharSequence text) {
        int columns = Character.codePointCount(text, 0, text.length());
        Matcher inks = INK.matcher(text);
        while (inks.find()) {
            columns -= inks.end() - inks.start();
        }
        return columns;
    }
}
