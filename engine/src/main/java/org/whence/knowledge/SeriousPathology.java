package org.whence.knowledge;

import java.util.List;

/**
 * A disease that changes what to do now (IFOMPT framework, doi 10.2519/jospt.2020.9971).
 *
 * @param id stable id
 * @param groups groups whose evidence it shares
 * @param sided whether it has a left and a right
 */
public record SeriousPathology(String id, List<String> groups, boolean sided) implements TargetCondition {
    @Override
    public Tissue tissue() {
        return Tissue.SERIOUS;
    }
}
