package org.whence.knowledge;

/**
 * A named part of the body chart.
 *
 * @param id stable id
 * @param sided whether there is a left and a right one
 * @param finding id of the finding that is present when the region is shaded in the pain layer
 * @param band the state of {@code below-knee-band} that the region stands for, or empty
 */
public record Region(String id, boolean sided, String finding, String band) {}
