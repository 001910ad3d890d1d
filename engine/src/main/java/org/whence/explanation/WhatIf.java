package org.whence.explanation;

/**
 * What one more answer would do to the leading target.
 *
 * @param finding index of the finding not yet known
 * @param state index of the state it might turn out to be in
 * @param chance how likely that state is now
 * @param probability what the leading target's probability would become
 * @param leader index of the target that would lead then, or −1 for none of them
 */
public record WhatIf(int finding, int state, double chance, double probability, int leader) {}
