package org.whence.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whence.cli.edition.Inspection;
import org.whence.cli.edition.KnowledgeFolder;
import org.whence.cli.parameters.LeakPairs;
import org.whence.cli.terminal.Page;
import org.whence.cli.terminal.Surroundings;
import org.whence.knowledge.Model;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whence check}: every fault of the rows, each with its place and its mend. */
@Command(
        name = "check",
        description = "Check every row and every case of the knowledge, and say how to mend each fault.")
final class CheckCommand implements Callable<Integer> {
    private static final String EVERY = "every";

    private final Surroundings around;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "A knowledge folder; knowledge in the current folder when not said.")
    private Path folder = Path.of("knowledge");

    @Option(
            names = "--pairs",
            arity = "0..1",
            fallbackValue = EVERY,
            paramLabel = "TARGET",
            description = "Count the findings that no row joins to a target, for each target; with a target, list them.")
    private Optional<String> pairs = Optional.empty();

    CheckCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        refuseOtherFolders();
        Inspection inspection = Inspection.of(new KnowledgeFolder(folder, folder.toString()), around.err());
        Page page = new Page(around.terminal());
        inspection.faults().forEach(fault -> page.line(0, fault));
        page.line(0, inspection.sentence());
        inspection.model().ifPresent(model -> pairs.ifPresent(target -> list(page, model, target)));
        around.out().print(page);
        return inspection.faults().isEmpty() ? ExitCode.OK : ExitCode.BAD_KNOWLEDGE;
    }

    private void refuseOtherFolders() {
        if (!KnowledgeFolder.isOne(folder)) {
            String why = Files.isDirectory(folder) ? "has no " + KnowledgeFolder.SCHEMA : Files.exists(folder) ? "is a file" : "is not there";
            throw new UsageException("DIR: '" + folder + "' " + why + "; allowed: a knowledge folder, such as that of this project");
        }
    }

    private static void list(Page page, Model model, String target) {
        LeakPairs atLeak = new LeakPairs(model);
        if (target.equals(EVERY)) {
            atLeak.count(page);
        } else {
            atLeak.list(page, new Named(model, "--pairs").target(target));
        }
    }
}
