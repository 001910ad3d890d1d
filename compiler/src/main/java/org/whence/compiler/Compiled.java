package org.whence.compiler;

import java.util.List;
import org.whence.compiler.fit.Residual;
import org.whence.compiler.rows.Knowledge;
import org.whence.knowledge.Model;

/**
 * What compiling gives.
 *
 * @param model the model, with its hash
 * @param knowledge the rows it was made from
 * @param residuals how each fitted row is explained
 */
public record Compiled(Model model, Knowledge knowledge, List<Residual> residuals) {}
