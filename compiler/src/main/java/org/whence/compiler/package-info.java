/** Rows in, one small versioned model out: the only reader of {@code knowledge/}. */
package org.whence.compiler;
