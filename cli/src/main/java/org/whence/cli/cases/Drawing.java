package org.whence.cli.cases;

import java.util.List;
import java.util.Optional;
import org.whence.knowledge.Side;
import org.whence.observation.Layer;

/**
 * What the person shaded on the body chart.
 *
 * @param confirmed whether the drawing is finished, so that what is not shaded does not hurt
 * @param shades the shaded regions
 */
public record Drawing(boolean confirmed, List<Shade> shades) {
    /** Nothing drawn. */
    public static final Drawing NONE = new Drawing(false, List.of());

    /**
     * One shaded region.
     *
     * @param layer pain, numbness or tingling
     * @param region id of the region
     * @param side where, when said
     */
    public record Shade(Layer layer, String region, Optional<Side> side) {}

    /** The regions shaded in one layer. */
    public List<Shade> in(Layer layer) {
        return shades.stream().filter(shade -> shade.layer() == layer).toList();
    }
}
