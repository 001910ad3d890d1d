/** The rows as they stand in the files, each cell with its place, and the problems found in them. */
package org.whence.compiler.rows;
