/** The doorway: {@code Whence.from(model).assess(observations)}. */
package org.whence;
