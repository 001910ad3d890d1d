package org.whence.cli.cases;

import java.util.Optional;
import org.whence.knowledge.Side;

/**
 * One finding said to be in one state.
 *
 * @param finding its id
 * @param state the word for its state
 * @param side where, when said
 */
public record Statement(String finding, String state, Optional<Side> side) {
    /** The side the engine is told: none when none was said. */
    Side where() {
        return side.orElse(Side.MIDLINE);
    }
}
