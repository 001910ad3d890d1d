package org.whence.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.whence.cli.cases.Fault;
import org.whence.cli.cases.InvalidCaseException;
import org.whence.cli.edition.FaultLine;
import org.whence.compiler.InvalidKnowledgeException;
import org.whence.knowledge.Catalogue;
import org.whence.knowledge.ModelFormatException;
import org.whence.observation.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line each on standard error, the way to mend it, and an exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    /** More faults than this are counted, not listed. */
    private static final int MOST_LISTED = 50;

    private final PrintStream err;
    private final Main main;

    Failures(PrintStream err, Main main) {
        this.err = err;
        this.main = main;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandSpec command = failure.getCommandLine().getCommandSpec();
        String nearest = failure instanceof UnmatchedArgumentException unmatched ? nearest(unmatched.getUnmatched().get(0), command) : "";
        err.println("whence: " + firstLine(failure.getMessage()) + nearest + "; see " + command.qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String nearest(String word, CommandSpec command) {
        List<String> known = List.copyOf((word.startsWith("-") ? command.optionsMap() : command.subcommands()).keySet());
        return known.isEmpty() ? "" : "; nearest: " + Nearest.to(word, Catalogue.of(known, name -> name), known).get(0);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (main.debugs()) {
            failure.printStackTrace(err);
        }
        if (failure instanceof InvalidCaseException invalid) {
            return list(invalid.faults().stream().map(Fault::text).toList(), ExitCode.BAD_FILE);
        }
        if (failure instanceof InvalidKnowledgeException invalid) {
            return list(invalid.problems().stream().map(FaultLine::of).toList(), ExitCode.BAD_KNOWLEDGE);
        }
        if (failure instanceof UsageException) {
            err.println("whence: " + failure.getMessage());
            return ExitCode.USAGE;
        }
        if (failure instanceof IOException) {
            err.println("whence: reading or writing failed: " + firstLine(failure.toString()) + "; see that the file and its folder are yours to use");
            return ExitCode.BAD_FILE;
        }
        return failure instanceof ModelFormatException ? knowledge(failure) : internal(failure);
    }

    private int list(List<String> faults, int code) {
        faults.stream().limit(MOST_LISTED).forEach(err::println);
        int more = faults.size() - MOST_LISTED;
        if (more > 0) {
            err.println("and " + more + " more");
        }
        return code;
    }

    private int knowledge(Exception failure) {
        err.println("whence: " + firstLine(failure.getMessage()));
        return ExitCode.BAD_KNOWLEDGE;
    }

    private int internal(Exception failure) {
        err.println("whence: a fault of ours: " + firstLine(failure.toString()) + "; run again with --debug and send us what it prints");
        return ExitCode.INTERNAL;
    }

    /** Nothing is left to work with: no memory or no stack. */
    int exhausted(VirtualMachineError failure) {
        err.println("whence: not enough memory (" + firstLine(failure.toString()) + "); give Java more, such as -Xmx512m");
        return ExitCode.INTERNAL;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
