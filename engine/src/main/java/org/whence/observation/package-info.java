/** What is observed of one person: findings with their states and sides, the body chart, and the checks at the door. */
package org.whence.observation;
