package org.whence.cli.terminal;

import java.text.Normalizer;
import java.util.Map;

/** Text in ASCII, for terminals that show nothing else: letters lose their accents, signs become what they mean. */
final class Ascii {
    private static final int LAST = 126;
    private static final int ESCAPE = 27;
    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '‑', "-"),
            Map.entry((int) '…', "..."),
            Map.entry((int) '•', "*"),
            Map.entry((int) '·', "-"),
            Map.entry((int) '×', "x"),
            Map.entry((int) '÷', "/"),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '→', "->"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '°', " degrees"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) '\u00a0', " "));

    private Ascii() {}

    static String of(String text) {
        StringBuilder ascii = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(c -> append(ascii, c));
        return ascii.toString();
    }

    private static void append(StringBuilder ascii, int character) {
        if (character <= LAST && (character >= ' ' || character == '\n' || character == ESCAPE)) {
            ascii.append((char) character);
        } else if (Character.getType(character) != Character.NON_SPACING_MARK) {
            ascii.append(SIGNS.getOrDefault(character, "?"));
        }
    }
}
