package org.whence.knowledge;

import java.util.Locale;

/** The one rule that turns an enum constant into the word used in files and answers. */
final class Ids {
    private Ids() {}

    /** {@code HIP_JOINT} becomes {@code hip-joint}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
