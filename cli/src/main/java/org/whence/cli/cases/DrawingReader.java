package org.whence.cli.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whence.knowledge.Model;
import org.whence.knowledge.Region;
import org.whence.observation.Layer;

/** Reads {@code chart: {confirmed, pain, numbness, tingling}}. */
final class DrawingReader {
    static final List<String> FIELDS = List.of("confirmed", "pain", "numbness", "tingling");

    private final Model model;
    private final Faults faults;

    DrawingReader(Model model, Faults faults) {
        this.model = model;
        this.faults = faults;
    }

    Drawing read(Node node) {
        return Fields.of("chart", node, FIELDS, faults).map(this::read).orElse(Drawing.NONE);
    }

    private Drawing read(Fields fields) {
        List<Drawing.Shade> shades = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            fields.texts(layer.name().toLowerCase(Locale.ROOT)).forEach(word -> shades.add(shade(layer, word)));
        }
        return new Drawing(fields.flag("confirmed"), List.copyOf(shades));
    }

    private Drawing.Shade shade(Layer layer, Node.Text word) {
        SideReader.Sided sided = SideReader.split(word, faults);
        if (!model.regions().contains(model.living(sided.name()))) {
            faults.unknown(word.line(), "region", sided.name(), model.regions().list().stream().map(Region::id).toList());
        }
        return new Drawing.Shade(layer, sided.name(), sided.side());
    }
}
