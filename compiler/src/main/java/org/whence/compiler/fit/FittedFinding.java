package org.whence.compiler.fit;

import java.util.List;
import org.whence.knowledge.Likelihood;

/**
 * A finding with its fitted figures and how its rows are explained.
 *
 * @param likelihood the figures
 * @param residuals one for each row and quantity
 */
public record FittedFinding(Likelihood likelihood, List<Residual> residuals) {}
