package org.whence.cli.testing;

import java.util.List;
import java.util.Map;
import org.whence.knowledge.Catalogue;
import org.whence.knowledge.Likelihood;
import org.whence.knowledge.Model;
import org.whence.knowledge.RedFlag;
import org.whence.knowledge.TargetCondition;
import org.whence.knowledge.Versions;

/**
 * A model in which something was changed.
 *
 * @param model the model
 */
public record Changed(Model model) {
    private static final String HASH = "fedcba9876543210".repeat(4);

    /** With these rules of urgency instead. */
    public Changed redFlags(List<RedFlag> flags) {
        return with(model.targets(), model.likelihoods(), flags, model.successors());
    }

    /** With these figures instead. */
    public Changed likelihoods(List<Likelihood> likelihoods) {
        return with(model.targets(), likelihoods, model.redFlags(), model.successors());
    }

    /** With these targets instead. */
    public Changed targets(List<TargetCondition> targets) {
        return with(Catalogue.of(targets, TargetCondition::id), model.likelihoods(), model.redFlags(), model.successors());
    }

    /** With these successors of retired ids instead. */
    public Changed successors(Map<String, String> successors) {
        return with(model.targets(), model.likelihoods(), model.redFlags(), successors);
    }

    private Changed with(Catalogue<TargetCondition> targets, List<Likelihood> likelihoods, List<RedFlag> flags, Map<String, String> successors) {
        return new Changed(new Model(
                new Versions(Versions.ENGINE, "changed", HASH),
                model.seed(),
                model.draws(),
                targets,
                model.regions(),
                model.findings(),
                likelihoods,
                model.clusters(),
                model.settings(),
                model.pairs(),
                model.ratios(),
                flags,
                model.thresholds(),
                model.treatments(),
                model.exercises(),
                model.prognoses(),
                model.contributors(),
                model.items(),
                model.studies(),
                successors));
    }
}
