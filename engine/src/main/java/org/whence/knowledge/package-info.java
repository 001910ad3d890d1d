/** The compiled model: what the rows of {@code knowledge/} say, ready to reason with, and the format of its file. */
package org.whence.knowledge;
