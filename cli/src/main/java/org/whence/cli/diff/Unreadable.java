package org.whence.cli.diff;

/**
 * A case that the old edition has no words for.
 *
 * @param id name of the case
 * @param why the first thing it does not know
 */
public record Unreadable(String id, String why) {}
