/** What a change of the knowledge does to the answer of every case: the review of the change. */
package org.whence.cli.diff;
