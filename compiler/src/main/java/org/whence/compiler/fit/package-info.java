/** Fits the leak and all figures of one finding together to all its rows. */
package org.whence.compiler.fit;
