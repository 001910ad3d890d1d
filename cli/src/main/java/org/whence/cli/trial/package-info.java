/** How we know it is right: published composites, published cases, calibration, and how many questions it takes. */
package org.whence.cli.trial;
