/** From the answer to what helps: treatments, exercises, outlook and what may have led to it. */
package org.whence.plan;
