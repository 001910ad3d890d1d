package org.whence.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whence.Whence;
import org.whence.cli.cases.CaseFile;
import org.whence.cli.cases.CaseReader;
import org.whence.cli.cases.InvalidCaseException;
import org.whence.cli.interview.Interview;
import org.whence.cli.report.Assessed;
import org.whence.cli.report.Report;
import org.whence.cli.terminal.Surroundings;
import org.whence.cli.words.Words;
import org.whence.knowledge.Model;
import org.whence.observation.Observations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code whence interview}: asks what would tell most, then shows the answer. */
@Command(
        name = "interview",
        description = "Ask one question at a time, the most telling next, then say where the pain likely comes from.")
final class InterviewCommand implements Callable<Integer> {
    private static final String UNNAMED = "interview";

    private final Surroundings around;
    private final Library library;

    @Option(names = "--save", paramLabel = "FILE", description = "Keep every answer in this case file, and go on from it when it is there.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--clinic", description = "Ask for examination too.")
    private boolean inClinic;

    @Option(names = "--setting", paramLabel = "ID", description = "Where the person is seen, such as primary-care.")
    private Optional<String> setting = Optional.empty();

    InterviewCommand(Surroundings around, Library library) {
        this.around = around;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException, InvalidCaseException {
        Model model = library.model();
        Words words = library.words();
        Whence whence = Whence.from(model);
        CaseFile said = Interview.with(around, whence, words, inClinic, file, start(model)).run();
        Observations observations = said.observations(model);
        Assessed assessed = new Assessed(model, observations, whence.assess(observations));
        around.out().print(Report.of(assessed, words, false).on(around.terminal()));
        return ExitCode.OK;
    }

    private CaseFile start(Model model) throws InvalidCaseException {
        if (file.map(f -> !Files.isDirectory(f.toAbsolutePath().getParent())).orElse(false)) {
            throw new UsageException("--save: '" + file.get() + "' is in no folder that exists; make the folder first");
        }
        CaseFile begun = file.isPresent() && Files.exists(file.get()) ? CaseReader.in(model).read(file.get()) : CaseFile.empty(name());
        return setting.map(id -> begun.inSetting(SettingOption.known(id, model))).orElse(begun);
    }

    private String name() {
        return file.map(f -> f.getFileName().toString().replaceFirst("\\.[^.]*$", "")).orElse(UNNAMED);
    }
}
