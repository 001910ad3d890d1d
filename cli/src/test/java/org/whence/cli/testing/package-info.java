/** What the tests of the commands share: a small model and a way to run the program inside a test. */
package org.whence.cli.testing;
