package org.whence.cli.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whence.cli.cases.CaseFile;
import org.whence.cli.cases.Drawing;
import org.whence.cli.cases.Statement;
import org.whence.cli.terminal.Ink;
import org.whence.cli.terminal.Page;
import org.whence.cli.words.Words;
import org.whence.knowledge.Model;
import org.whence.knowledge.Region;
import org.whence.knowledge.Side;
import org.whence.observation.Layer;

/**
 * Asks where one layer of the body chart is shaded, by a list of the regions' names.
 *
 * @param layer pain, numbness or tingling
 * @param model the model
 * @param words the wording
 */
record LayerStep(Layer layer, Model model, Words words) implements Step {
    private static final Pattern MARK = Pattern.compile("([0-9]{1,2})\\s*(left|right|both|l|r|b)?");
    private static final String NUMB = "numbness-leg";
    private static final String TINGLING = "paraesthesia-leg";

    @Override
    public String key() {
        return "chart-" + layer;
    }

    @Override
    public String part() {
        return "Body chart";
    }

    @Override
    public void ask(Page page) {
        page.paragraph(0, Ink.STRONG, question());
        for (int i = 0; i < model.regions().size(); i++) {
            Region region = model.regions().get(i);
            page.line(2, (i < 9 ? " " : "") + (i + 1) + "  " + words.region(region.id()) + (region.sided() ? "  (l r b)" : ""));
        }
        page.line(2, " 0  nowhere");
        page.paragraph(0, Ink.FAINT, "Numbers with their side: 2 left, 8 both, 1. l, r and b will do.");
    }

    private String question() {
        return switch (layer) {
            case PAIN -> "Where does it hurt?";
            case NUMBNESS -> "Where is the skin numb?";
            case TINGLING -> "Where do you feel pins and needles?";
        };
    }

    @Override
    public void why(Page page) {
        page.paragraph(2, "Every source of pain is felt in its own places. What you do not name counts as not there, so name every place.");
    }

    @Override
    public Reply answer(String line, Progress before) {
        if (line.equals("0") || line.equals("none") || line.equals("nowhere")) {
            return new Reply.Understood(nowhere(before));
        }
        List<Drawing.Shade> shades = new ArrayList<>(before.said().drawing().shades());
        for (String part : line.split("\\s*,\\s*")) {
            Optional<Drawing.Shade> shade = shade(part);
            if (shade.isEmpty()) {
                return new Reply.Unclear("'" + part + "' is no place in the list; answer such as: 2 left, 8 both, 1. A place with (l r b) needs its side.");
            }
            shades.add(shade.get());
        }
        return new Reply.Understood(before.saying(confirmed(before.said(), shades)));
    }

    private Optional<Drawing.Shade> shade(String part) {
        Matcher mark = MARK.matcher(part.strip());
        int number = mark.matches() ? Integer.parseInt(mark.group(1)) : 0;
        if (number < 1 || number > model.regions().size()) {
            return Optional.empty();
        }
        Region region = model.regions().get(number - 1);
        Optional<Side> side = Optional.ofNullable(mark.group(2)).map(LayerStep::side);
        boolean complete = side.isPresent() || !region.sided();
        return complete ? Optional.of(new Drawing.Shade(layer, region.id(), region.sided() ? side : Optional.empty())) : Optional.empty();
    }

    private static Side side(String word) {
        return switch (word.charAt(0)) {
            case 'l' -> Side.LEFT;
            case 'r' -> Side.RIGHT;
            default -> Side.BOTH;
        };
    }

    private static CaseFile confirmed(CaseFile said, List<Drawing.Shade> shades) {
        return said.drawn(new Drawing(true, List.copyOf(shades)));
    }

    /** Nothing shaded: for numbness and tingling that is a finding of its own. */
    private Progress nowhere(Progress before) {
        Progress confirmed = before.saying(confirmed(before.said(), before.said().drawing().shades()));
        boolean said = layer == Layer.PAIN || before.hasSaid(finding()) || !model.findings().contains(finding());
        return said ? confirmed : confirmed.saying(List.of(new Statement(finding(), "absent", Optional.empty())));
    }

    private String finding() {
        return layer == Layer.NUMBNESS ? NUMB : TINGLING;
    }

    /** Whether this layer has been answered, also in an earlier sitting. */
    boolean isAnswered(CaseFile said) {
        boolean shaded = !said.drawing().in(layer).isEmpty();
        boolean spoken = said.statements().stream().anyMatch(s -> s.finding().equals(finding()));
        return shaded || (layer == Layer.PAIN ? said.drawing().confirmed() : spoken);
    }
}
