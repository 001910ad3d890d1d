package org.whence.cli.edition;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whence.cli.cases.CaseFolder;
import org.whence.cli.cases.CaseReader;
import org.whence.cli.cases.Fault;
import org.whence.cli.cases.InvalidCaseException;
import org.whence.compiler.InvalidKnowledgeException;
import org.whence.compiler.rows.Problem;
import org.whence.knowledge.Model;

/**
 * What a check of a folder came to.
 *
 * @param faults every fault, one line each
 * @param model what the rows make, unless they are at fault
 * @param counts how much was checked, in words
 */
public record Inspection(List<String> faults, Optional<Model> model, String counts) {

    /** Checks every row, compiles them when none is at fault, and then reads every case in the words of the model. */
    public static Inspection of(KnowledgeFolder folder, PrintStream progress) throws IOException {
        KnowledgeFolder.Size size = folder.size();
        String counts = String.format(Locale.ROOT, "%,d rows of %d files", size.rows(), size.files());
        List<Problem> problems = folder.problems();
        if (!problems.isEmpty()) {
            return atFault(problems, counts);
        }
        progress.println("compiling " + counts + " …");
        try {
            return ofCases(folder.cases(), folder.compile(), counts);
        } catch (InvalidKnowledgeException e) {
            return atFault(e.problems(), counts);
        }
    }

    private static Inspection atFault(List<Problem> problems, String counts) {
        return new Inspection(problems.stream().map(FaultLine::of).toList(), Optional.empty(), counts);
    }

    private static Inspection ofCases(CaseFolder cases, Model model, String rows) throws IOException {
        CaseReader reader = CaseReader.in(model);
        List<String> faults = new ArrayList<>();
        List<Path> files = cases.files();
        for (Path file : files) {
            try {
                cases.read(file, reader);
            } catch (InvalidCaseException e) {
                e.faults().stream().map(Fault::text).forEach(faults::add);
            }
        }
        return new Inspection(List.copyOf(faults), Optional.of(model), rows + " and " + files.size() + " cases");
    }

    /** One sentence: how many faults in how much. */
    public String sentence() {
        String many = faults.size() == 1 ? "1 fault" : (faults.isEmpty() ? "no" : String.valueOf(faults.size())) + " faults";
        return many + " in " + counts;
    }
}
