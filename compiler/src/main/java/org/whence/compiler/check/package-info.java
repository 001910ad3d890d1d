/** The rules of the rows: one class for each, any hit is red. */
package org.whence.compiler.check;
