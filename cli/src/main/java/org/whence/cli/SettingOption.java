package org.whence.cli;

import java.util.stream.Collectors;
import org.whence.knowledge.Model;
import org.whence.knowledge.Setting;

/** Checks the setting of a command line. */
final class SettingOption {
    private SettingOption() {}

    /** The id, when the model has such a setting. */
    static String known(String id, Model model) {
        if (!model.settings().contains(id)) {
            String allowed = model.settings().list().stream().map(Setting::id).collect(Collectors.joining(", "));
            throw new UsageException("--setting: '" + id + "' is no setting; allowed: " + allowed);
        }
        return id;
    }
}
