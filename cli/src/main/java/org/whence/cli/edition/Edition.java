package org.whence.cli.edition;

import java.util.Optional;
import org.whence.cli.cases.CaseFolder;
import org.whence.knowledge.Model;

/**
 * One edition of the knowledge, compiled.
 *
 * @param name what the person called it
 * @param model its model
 * @param cases its cases; a compiled model has none
 */
public record Edition(String name, Model model, Optional<CaseFolder> cases) {}
