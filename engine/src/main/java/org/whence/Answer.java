package org.whence;

import java.util.List;
import org.whence.explanation.WhatIf;
import org.whence.inference.Assessment;
import org.whence.inquiry.NextQuestion;
import org.whence.plan.Plan;

/**
 * Everything the engine says about one person.
 *
 * @param assessment where the pain likely comes from and how urgent it is
 * @param next what to ask next, the most telling first
 * @param settled whether asking may stop
 * @param whatIf what the next answers would change
 * @param plan what helps
 */
public record Answer(Assessment assessment, List<NextQuestion> next, boolean settled, List<WhatIf> whatIf, Plan plan) {}
