package org.whence.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whence.cli.cases.CaseFolder;
import org.whence.cli.cases.InvalidCaseException;
import org.whence.cli.diff.DiffPage;
import org.whence.cli.diff.KnowledgeDiff;
import org.whence.cli.edition.Edition;
import org.whence.cli.edition.EditionReader;
import org.whence.cli.edition.UnknownEditionException;
import org.whence.cli.json.DiffJson;
import org.whence.cli.terminal.Page;
import org.whence.cli.terminal.Surroundings;
import org.whence.compiler.InvalidKnowledgeException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whence diff OLD NEW}: what a change of the knowledge does to the answer of every case. */
@Command(
        name = "diff",
        description = {
            "Show what a change of the knowledge does to the answer of every case.",
            "OLD and NEW are each a knowledge folder, a compiled model, or a git revision of this repository."
        })
final class DiffCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "OLD", description = "The edition before the change, such as HEAD.")
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The edition after it, such as knowledge; its cases are asked.")
    private String after;

    @Option(names = "--cases", paramLabel = "DIR", description = "Ask the cases of this folder instead.")
    private Optional<Path> cases = Optional.empty();

    @Option(names = "--json", description = "Print the difference as JSON.")
    private boolean json;

    DiffCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException, InvalidCaseException, InvalidKnowledgeException {
        cases.ifPresent(DiffCommand::refuseOtherPaths);
        try (EditionReader editions = new EditionReader(around.err())) {
            Edition old = editions.read(before);
            Edition fresh = editions.read(after);
            CaseFolder asked = folder(fresh);
            around.err().println("asking both about the cases of " + asked.name() + " …");
            show(KnowledgeDiff.of(old, fresh, asked));
            return ExitCode.OK;
        } catch (UnknownEditionException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static void refuseOtherPaths(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("--cases: '" + folder + "' is no folder; allowed: a folder of case files");
        }
    }

    private CaseFolder folder(Edition fresh) throws IOException {
        CaseFolder folder = cases.map(path -> new CaseFolder(path, path.toString()))
                .or(fresh::cases)
                .orElseThrow(() -> new UsageException("NEW: '" + after + "' is a compiled model and holds no cases; name a folder of them with --cases"));
        if (folder.files().isEmpty()) {
            throw new UsageException("'" + folder.name() + "' holds no case; name a folder that does with --cases");
        }
        return folder;
    }

    private void show(KnowledgeDiff diff) throws IOException {
        if (json) {
            DiffJson.write(diff, around.out());
        } else {
            Page page = new Page(around.terminal());
            DiffPage.print(diff, page);
            around.out().print(page);
        }
    }
}
