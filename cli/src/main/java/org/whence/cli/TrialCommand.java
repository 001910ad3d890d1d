package org.whence.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whence.Whence;
import org.whence.cli.cases.InvalidCaseException;
import org.whence.cli.json.TrialJson;
import org.whence.cli.terminal.Surroundings;
import org.whence.cli.trial.Calibration;
import org.whence.cli.trial.CaseTrial;
import org.whence.cli.trial.CompositeResult;
import org.whence.cli.trial.CompositeTrial;
import org.whence.cli.trial.Freeze;
import org.whence.cli.trial.QuestionCount;
import org.whence.cli.trial.SmartPeople;
import org.whence.cli.trial.TrialReport;
import org.whence.cli.trial.TrialText;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;
import org.whence.inference.Network;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whence trial [DIR]}: how well it does on published cases and composites, and with {@code --report} everything that is measured. */
@Command(name = "trial", description = "Try the engine on published cases and composites.")
final class TrialCommand implements Callable<Integer> {
    private static final Path KNOWLEDGE = Path.of("knowledge");
    private static final int CLINICS = 200;
    private static final int EACH = 10;
    private static final int INTERVIEWED = 400;
    private static final long SEED = 20261124;

    private final Surroundings around;
    private final Library library;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "A folder of cases; knowledge/cases when not given.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--json", description = "Print the trial as JSON.")
    private boolean json;

    @Option(names = "--report", paramLabel = "DIR", description = "Measure calibration and the number of questions too, and write it all into DIR; takes minutes.")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--people", paramLabel = "FILE", description = "The people of Smart 2011, as published with doi 10.1214/17-AOAS1061SUPP.")
    private Optional<Path> people = Optional.empty();

    TrialCommand(Surroundings around, Library library) {
        this.around = around;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException, InvalidCaseException {
        Network network = Network.of(library.model());
        Whence whence = Whence.in(network);
        if (people.isPresent()) {
            real(SmartPeople.run(whence, existing(people.get())));
            return ExitCode.OK;
        }
        Path cases = existing(folder.orElse(KNOWLEDGE.resolve("cases")));
        CaseTrial trial = CaseTrial.run(whence, cases);
        Optional<Freeze> freeze = Freeze.beside(cases);
        List<CompositeResult> composites = folder.isPresent() && report.isEmpty() ? List.of() : composites(network);
        if (json) {
            TrialJson.write(trial, freeze, composites, around.out());
        } else {
            text(trial, freeze, composites);
        }
        if (report.isPresent()) {
            measureAll(network, trial, freeze, composites).write(existing(report.get()));
        }
        return ExitCode.OK;
    }

    private static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new UsageException(path + ": no such file or folder");
        }
        return path;
    }

    private void text(CaseTrial trial, Optional<Freeze> freeze, List<CompositeResult> composites) {
        TrialText text = new TrialText(around.out());
        text.cases(trial, freeze);
        if (!composites.isEmpty()) {
            text.composites(composites);
        }
    }

    private static List<CompositeResult> composites(Network network) throws IOException {
        if (!Files.isRegularFile(KNOWLEDGE.resolve("datapackage.json"))) {
            return List.of();
        }
        return new CompositeTrial(Knowledge.read(KNOWLEDGE, new Problems()), network).run();
    }

    private TrialReport measureAll(Network network, CaseTrial trial, Optional<Freeze> freeze, List<CompositeResult> composites) {
        Map<String, QuestionCount> questions = new LinkedHashMap<>();
        for (String setting : List.of("community", "primary-care", "physiotherapy")) {
            around.err().println("interviewing " + INTERVIEWED + " people of " + setting + " …");
            questions.put(setting, QuestionCount.measure(network, setting, INTERVIEWED, SEED));
        }
        Calibration calibration = Calibration.measure(network, CLINICS, EACH, SEED, this::progress);
        return new TrialReport(network.model().versions(), trial, freeze, composites, calibration, questions);
    }

    private void progress(int done) {
        if (done % 20 == 0) {
            around.err().println("calibration: " + done + " of " + CLINICS + " clinics");
        }
    }

    private void real(SmartPeople measured) {
        around.out().printf(
                Locale.ROOT, "%d people judged nociceptive or neuropathic; area under the curve of any nerve root %.3f%n", measured.people(), measured.discrimination());
        measured.bins().forEach(b -> around.out().printf(
                Locale.ROOT, "  given %.2f: judged neuropathic %.0f of %.0f%n", b.given(), b.happened().hits(), b.happened().n()));
    }
}
