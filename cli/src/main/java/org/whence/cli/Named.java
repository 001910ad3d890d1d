package org.whence.cli;

import java.util.List;
import java.util.stream.Stream;
import org.whence.knowledge.Catalogue;
import org.whence.knowledge.Finding;
import org.whence.knowledge.Model;
import org.whence.knowledge.TargetCondition;
import org.whence.observation.Nearest;

/**
 * Finds what a command line names; the name of a retired id stands for its successor.
 *
 * @param model the model
 * @param where the option or parameter, for the error
 */
record Named(Model model, String where) {

    boolean isFinding(String name) {
        return model.findings().contains(model.living(name));
    }

    boolean isTarget(String name) {
        return model.targets().contains(model.living(name));
    }

    /** Number of a finding. */
    int finding(String name) {
        if (!isFinding(name)) {
            throw refusal(name, "finding", findings().toList());
        }
        return model.findings().indexOf(model.living(name));
    }

    /** Number of a target. */
    int target(String name) {
        if (!isTarget(name)) {
            throw refusal(name, "target", targets().toList());
        }
        return model.targets().indexOf(model.living(name));
    }

    /** That a name is neither a finding's nor a target's. */
    UsageException neither(String name) {
        return refusal(name, "finding or target", Stream.concat(findings(), targets()).distinct().toList());
    }

    private Stream<String> findings() {
        return model.findings().list().stream().map(Finding::id);
    }

    private Stream<String> targets() {
        return model.targets().list().stream().map(TargetCondition::id);
    }

    private UsageException refusal(String name, String kind, List<String> ids) {
        String nearest = String.join(", ", Nearest.to(name, Catalogue.of(ids, id -> id), ids));
        return new UsageException(where + ": '" + name + "' is no " + kind + "; nearest: " + nearest);
    }
}
