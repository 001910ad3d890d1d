package org.whence.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A structure from which pain arises (Bogduk 2009, doi 10.1016/j.pain.2009.08.020).
 *
 * @param id stable id
 * @param tissue its area, never {@link Tissue#SERIOUS}
 * @param groups groups whose evidence it shares
 * @param sided whether it has a left and a right
 * @param root the nerve root, for a root
 * @param segment the motion segment that usually meets this root, such as {@code L4/L5}
 */
public record PainSource(
        String id, Tissue tissue, List<String> groups, boolean sided, Optional<NerveRoot> root, Optional<String> segment)
        implements TargetCondition {}
