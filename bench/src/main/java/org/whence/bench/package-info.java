/** Benchmarks of the engine on the compiled model and on made-up models of other sizes. */
package org.whence.bench;
