package org.whence.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whence.Whence;
import org.whence.cli.cases.CaseFile;
import org.whence.cli.cases.CaseReader;
import org.whence.cli.cases.InvalidCaseException;
import org.whence.cli.json.AnswerJson;
import org.whence.cli.report.Assessed;
import org.whence.cli.report.Report;
import org.whence.cli.terminal.Surroundings;
import org.whence.knowledge.Model;
import org.whence.knowledge.Side;
import org.whence.observation.Observations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whence assess FILE}: where this person's pain likely comes from, why, how urgent it is, what to ask next and what helps. */
@Command(
        name = "assess",
        description = "Say where one person's pain likely comes from, and why.")
final class AssessCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final Surroundings around;
    private final Library library;

    @Parameters(paramLabel = "FILE", description = "A case in YAML or JSON; - reads standard input.")
    private String file;

    @Option(names = "--json", description = "Print the whole answer as JSON.")
    private boolean json;

    @Option(names = "--explain", description = "Print every reason of every likely place, with every row behind it.")
    private boolean explained;

    @Option(names = "--side", paramLabel = "SIDE", converter = SideOption.class, description = "The painful side: left, right, both or midline.")
    private Optional<Side> side = Optional.empty();

    @Option(names = "--setting", paramLabel = "ID", description = "Where the person is seen, such as primary-care.")
    private Optional<String> setting = Optional.empty();

    AssessCommand(Surroundings around, Library library) {
        this.around = around;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException, InvalidCaseException {
        Model model = library.model();
        CaseFile person = asked(read(CaseReader.in(model)), model);
        Observations observations = person.observations(model);
        Assessed assessed = new Assessed(model, observations, Whence.from(model).assess(observations));
        if (json) {
            AnswerJson.write(assessed, around.out());
        } else {
            around.out().print(Report.of(assessed, library.words(), explained).on(around.terminal()));
        }
        return ExitCode.OK;
    }

    private CaseFile read(CaseReader reader) throws IOException, InvalidCaseException {
        return file.equals(STANDARD_INPUT) ? reader.read("standard input", around.in()) : reader.read(Path.of(file));
    }

    private CaseFile asked(CaseFile person, Model model) {
        CaseFile placed = setting.map(id -> person.inSetting(SettingOption.known(id, model))).orElse(person);
        return side.map(placed::onSide).orElse(placed);
    }
}
