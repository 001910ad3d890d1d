/** Why an answer is as it is: each reason with its weight and the rows behind it. */
package org.whence.explanation;
