/** The model laid open for those who edit the knowledge: what each parameter is, and the rows behind it. */
package org.whence.cli.parameters;
