/** The wording of the knowledge in one language: what a person reads for each id. */
package org.whence.cli.words;
