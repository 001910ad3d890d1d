/** The adaptive interview: one question at a time, danger first, every answer kept, in plain lines that a pipe can drive. */
package org.whence.cli.interview;
