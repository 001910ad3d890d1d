/** The exact posterior over combinations of targets, its intervals and reasons, and the disposition that follows. */
package org.whence.inference;
