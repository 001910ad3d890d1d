package org.whence.cli.cases;

import java.util.List;
import java.util.Optional;
import org.whence.knowledge.Disposition;

/**
 * What the report found in the end; never shown to the engine.
 *
 * @param target id of the target, {@code none}, or {@code other:} and a word for what is none of ours
 * @param also further targets
 * @param disposition what should be done
 */
public record Expected(String target, List<String> also, Optional<Disposition> disposition) {
    /** Begins the name of a diagnosis that is none of our targets. */
    public static final String OTHER = "other:";
    /** Pain whose place no target names. */
    public static final String NONE = "none";
}
