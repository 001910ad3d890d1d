/** Elementary functions and small value types of probability, written so that every platform computes the same bits. */
package org.whence.probability;
