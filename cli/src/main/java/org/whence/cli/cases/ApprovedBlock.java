package org.whence.cli.cases;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the approved answer into the text of a case file and leaves every other character as it is. */
final class ApprovedBlock {
    /** The field and every indented line below it. */
    private static final Pattern BLOCK = Pattern.compile("^approved:[^\n]*(?:\n [^\n]*)*\n?", Pattern.MULTILINE | Pattern.UNIX_LINES);

    private ApprovedBlock() {}

    /** The text with this answer in the place of the one approved before, or at its end. */
    static String replaced(String text, Approved approved) {
        String block = text.contains("\r\n") ? approved.yaml().replace("\n", "\r\n") : approved.yaml();
        Matcher old = BLOCK.matcher(text);
        if (old.find()) {
            return text.substring(0, old.start()) + block + text.substring(old.end());
        }
        return text + (text.endsWith("\n") ? "" : "\n") + block;
    }
}
