/** An answer as text to read: one section for each thing a person wants to know, the most urgent first. */
package org.whence.cli.report;
