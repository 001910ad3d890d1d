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
    /** The same about the finding of another id: a retired one's successor. */
    Statement about(String id) {
        return new Statement(id, state, side);
    }

    /** The side the engine is told: none when none was said. */
    Side where() {
        return side.orElse(Side.MIDLINE);
    }
}
