/** Prior odds solved from published marginals and co-occurrence. */
package org.whence.compiler.prior;
