package org.whence.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.whence.cli.json.CoverageJson;
import org.whence.cli.parameters.Coverage;
import org.whence.cli.parameters.FindingPage;
import org.whence.cli.parameters.Overview;
import org.whence.cli.parameters.ParameterPage;
import org.whence.cli.parameters.TargetPage;
import org.whence.cli.terminal.Page;
import org.whence.cli.terminal.Surroundings;
import org.whence.cli.words.Words;
import org.whence.knowledge.Model;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whence model}: what a parameter of the model is, and the rows behind it. */
@Command(
        name = "model",
        description = {
            "Show what the model is made of.",
            "With a finding or a target, its figures and the rows behind them; with both, that one figure."
        })
final class ModelCommand implements Callable<Integer> {
    private static final String WHERE = "NAME";

    private final Surroundings around;
    private final Library library;

    @Parameters(arity = "0..*", paramLabel = WHERE, description = "A finding, a target, or a finding and then a target.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--coverage", description = "Show how much of each target's answer weight rests on studies.")
    private boolean coverage;

    @Option(names = "--json", description = "Print the coverage as JSON.")
    private boolean json;

    ModelCommand(Surroundings around, Library library) {
        this.around = around;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        refuseOtherUses();
        Model model = library.model();
        if (json) {
            CoverageJson.write(Coverage.of(model), model.versions(), around.out());
        } else {
            around.out().print(page(model));
        }
        return ExitCode.OK;
    }

    private void refuseOtherUses() {
        if (names.size() > 2) {
            throw new UsageException(WHERE + ": " + names.size() + " names; allowed: a finding, a target, or a finding and then a target");
        }
        if (coverage && !names.isEmpty()) {
            throw new UsageException("--coverage: '" + names.get(0) + "' stands beside it; allowed: --coverage alone, which shows every target");
        }
        if (json && !coverage) {
            throw new UsageException("--json: only the coverage is printed as JSON; allowed: --coverage --json");
        }
    }

    private Page page(Model model) {
        Page page = new Page(around.terminal());
        if (coverage) {
            Coverage.of(model).print(page);
        } else if (names.isEmpty()) {
            new Overview(model).print(page);
        } else if (names.size() == 1) {
            one(model, names.get(0), page);
        } else {
            Named named = new Named(model, WHERE);
            new ParameterPage(model, library.words(), named.finding(names.get(0)), named.target(names.get(1))).print(page);
        }
        return page;
    }

    private void one(Model model, String name, Page page) {
        Named named = new Named(model, WHERE);
        Words words = library.words();
        if (named.isFinding(name)) {
            new FindingPage(model, words, named.finding(name)).print(page);
        } else if (named.isTarget(name)) {
            new TargetPage(model, words, named.target(name)).print(page);
        } else {
            throw named.neither(name);
        }
    }
}
