/** What the tests share: small models written by hand, random ones from a seed, and an independent way to the same numbers. */
package org.whence.testing;
