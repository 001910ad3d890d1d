/** What to ask next, by expected information, and when to stop. */
package org.whence.inquiry;
