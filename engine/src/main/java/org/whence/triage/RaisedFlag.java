package org.whence.triage;

import org.whence.knowledge.Disposition;
import org.whence.knowledge.RedFlag;

/**
 * A red flag that applies to this person.
 *
 * @param flag the rule
 * @param unsure whether it is raised because the person is unsure
 */
public record RaisedFlag(RedFlag flag, boolean unsure) {
    /** What it asks for. */
    public Disposition level() {
        return unsure ? flag.unsureLevel() : flag.level();
    }
}
