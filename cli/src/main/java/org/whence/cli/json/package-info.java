/** Answers, coverage, differences and trials as JSON, for programs: ids and numbers in full, no wording. */
package org.whence.cli.json;
