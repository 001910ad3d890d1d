package org.whence.cli.trial;

import java.util.Optional;

/**
 * A composite beside its publication.
 *
 * @param row id of the published row
 * @param composite id of the composite
 * @param target the target
 * @param use {@code held} or {@code fit}
 * @param match how closely our findings match the study's: {@code exact}, {@code near} or {@code partial}
 * @param from whether it was put together from the study's own single figures or from the pooled ones
 * @param quantity {@code sensitivity}, {@code specificity}, {@code LR+} or {@code LR-}
 * @param published the printed figure
 * @param people its group size, when printed
 * @param predicted what the model says from the parts
 * @param inside whether that lies in the published interval; empty when the paper's size, and so the interval, was not printed
 * @param study short citation
 */
public record CompositeResult(
        String row,
        String composite,
        String target,
        String use,
        String match,
        String from,
        String quantity,
        double published,
        Optional<Integer> people,
        double predicted,
        Optional<Boolean> inside,
        String study) {}
