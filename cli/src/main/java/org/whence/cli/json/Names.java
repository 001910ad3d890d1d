package org.whence.cli.json;

import org.whence.knowledge.Finding;
import org.whence.knowledge.Model;
import org.whence.knowledge.Study;

/**
 * The ids behind the model's numbers.
 *
 * @param model the model
 */
record Names(Model model) {
    private static final Study NO_STUDY = new Study("", "", "");

    String finding(int finding) {
        return model.findings().get(finding).id();
    }

    String state(int finding, int state) {
        Finding f = model.findings().get(finding);
        return f.states().get(state);
    }

    String target(int target) {
        return model.targets().get(target).id();
    }

    /** The study, or one without any words when there is none. */
    Study study(int study) {
        return study < 0 ? NO_STUDY : model.studies().get(study);
    }
}
