package org.whence.cli.report;

import org.whence.cli.terminal.Page;

/** One part of the report. */
interface Section {
    /** Adds its lines; nothing when there is nothing to say. */
    void print(Page page);
}
