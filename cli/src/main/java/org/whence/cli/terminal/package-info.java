/** Plain text for a terminal or a pipe: as wide as it is, coloured only when someone looks at it, drawn in ASCII where nothing else can be shown. */
package org.whence.cli.terminal;
