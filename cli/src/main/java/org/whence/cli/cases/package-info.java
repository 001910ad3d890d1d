/** A case on paper: the file format of one person's findings, read with every fault named by file, line and field, and written whole or not at all. */
package org.whence.cli.cases;
