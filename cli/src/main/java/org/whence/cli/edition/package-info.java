/** Editions of the knowledge: a folder of rows, a compiled model, or a revision in version control, each read, checked and compiled. */
package org.whence.cli.edition;
