package org.whence.cli.cases;

import java.util.List;
import java.util.Optional;
import org.whence.knowledge.Side;

/**
 * "k of these tests were positive", when a report does not say which.
 *
 * @param of ids of the tests, sorted
 * @param positive how many were positive
 * @param orMore whether more may have been
 * @param side where, when said
 */
public record Count(List<String> of, int positive, boolean orMore, Optional<Side> side) {}
