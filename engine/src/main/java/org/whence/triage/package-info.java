/** How urgent it is by rule: red flags and the completeness of their asking. Sees findings, never a probability. */
package org.whence.triage;
