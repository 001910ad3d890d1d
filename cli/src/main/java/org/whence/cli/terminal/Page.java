package org.whence.cli.terminal;

import java.util.List;

/** Text being laid out for one {@link Terminal}; printed as a whole. */
public final class Page {
    private final Terminal terminal;
    private final StringBuilder text = new StringBuilder();

    /** An empty page. */
    public Page(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What it is laid out for. */
    public Terminal terminal() {
        return terminal;
    }

    /** An empty line. */
    public Page blank() {
        text.append('\n');
        return this;
    }

    /** A heading, with room above. */
    public Page heading(String words) {
        return blank().line(0, Ink.HEADING, words);
    }

    /** One line, not wrapped. */
    public Page line(int indent, String words) {
        text.append(" ".repeat(indent)).append(terminal.shown(words)).append('\n');
        return this;
    }

    /** One line in an ink. */
    public Page line(int indent, Ink ink, String words) {
        return line(indent, terminal.paint(ink, words));
    }

    /** Wrapped text. */
    public Page paragraph(int indent, String words) {
        return hanging(indent, "", words);
    }

    /** Wrapped text in an ink. */
    public Page paragraph(int indent, Ink ink, String words) {
        Wrap.lines(terminal.shown(words), terminal.width() - indent).forEach(line -> line(indent, ink, line));
        return this;
    }

    /** Wrapped text behind a sign that stands out to its left. */
    public Page hanging(int indent, String sign, String words) {
        return beside(indent, sign, Wrap.length(sign), words);
    }

    /** Wrapped text beside something drawn, which takes so many columns. */
    public Page beside(int indent, String drawn, int columns, String words) {
        List<String> lines = Wrap.lines(terminal.shown(words), terminal.width() - indent - columns);
        line(indent, drawn + lines.get(0));
        lines.subList(1, lines.size()).forEach(line -> line(indent + columns, line));
        return this;
    }

    /** Wrapped text behind a bullet. */
    public Page bullet(int indent, String words) {
        return hanging(indent, "• ", words);
    }

    /** Everything laid out so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
