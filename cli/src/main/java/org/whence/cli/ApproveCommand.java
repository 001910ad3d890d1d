package org.whence.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.whence.Whence;
import org.whence.cli.cases.Approval;
import org.whence.cli.cases.Approved;
import org.whence.cli.cases.CaseReader;
import org.whence.cli.cases.Fault;
import org.whence.cli.cases.InvalidCaseException;
import org.whence.cli.cases.SideBySide;
import org.whence.cli.terminal.Page;
import org.whence.cli.terminal.Surroundings;
import org.whence.knowledge.Model;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code whence approve CASE...}: writes what the engine says now into case files, for review in version control. */
@Command(
        name = "approve",
        hidden = true,
        description = {"Write the answer of today into case files as the approved one.", "Nothing else in them changes. Read the difference before you keep it."})
final class ApproveCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Library library;

    @Parameters(arity = "1..*", paramLabel = "CASE", description = "A case file in YAML.")
    private List<Path> files = new ArrayList<>();

    ApproveCommand(Surroundings around, Library library) {
        this.around = around;
        this.library = library;
    }

    /** Prepares every file before the first is written, so that a fault in one leaves all as they were. */
    @Override
    public Integer call() throws IOException, InvalidCaseException {
        List<Approval> approvals = prepared(library.model());
        for (Approval approval : approvals) {
            if (!approval.isSame()) {
                approval.write();
            }
        }
        Page page = new Page(around.terminal());
        approvals.forEach(approval -> show(page, approval));
        around.out().print(page);
        return ExitCode.OK;
    }

    private List<Approval> prepared(Model model) throws IOException, InvalidCaseException {
        Whence whence = Whence.from(model);
        CaseReader reader = CaseReader.in(model);
        List<Approval> approvals = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Path file : files) {
            try {
                approvals.add(Approval.of(file, reader, person -> Approved.of(whence.assessment(person.observations(model)))));
            } catch (InvalidCaseException e) {
                faults.addAll(e.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidCaseException(faults);
        }
        return approvals;
    }

    private static void show(Page page, Approval approval) {
        if (approval.isSame()) {
            page.line(0, approval.file() + ": unchanged");
        } else {
            page.line(0, approval.file() + ":");
            List<String> before = approval.before().map(Approved::lines).orElse(List.of("nothing approved"));
            SideBySide.lines(before, approval.now().lines()).forEach(line -> page.line(2, line));
        }
    }
}
