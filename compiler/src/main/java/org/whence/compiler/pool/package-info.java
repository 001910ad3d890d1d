/** Pooling the rows about one quantity, with the uncertainty a new clinic would meet. */
package org.whence.compiler.pool;
