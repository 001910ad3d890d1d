/** The commands: each reads its arguments, asks the engine, and shows what it says. */
package org.whence.cli;
