package org.whence.cli;

import java.io.PrintStream;
import java.util.List;
import org.whence.cli.cases.Fault;
import org.whence.cli.cases.InvalidCaseException;
import org.whence.knowledge.ModelFormatException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
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
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        err.println("whence: " + firstLine(failure.getMessage()) + suggestion(failure) + "; see " + command + " --help");
        return ExitCode.USAGE;
    }

    private static String suggestion(ParameterException failure) {
        boolean unmatched = failure instanceof UnmatchedArgumentException;
        List<String> near = unmatched ? ((UnmatchedArgumentException) failure).getSuggestions() : List.of();
        return near.isEmpty() ? "" : "; nearest: " + String.join(", ", near);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (main.debugs()) {
            failure.printStackTrace(err);
        }
        if (failure instanceof InvalidCaseException invalid) {
            return list(invalid);
        }
        if (failure instanceof UsageException) {
            err.println("whence: " + failure.getMessage());
            return ExitCode.USAGE;
        }
        return failure instanceof ModelFormatException ? knowledge(failure) : internal(failure);
    }

    private int list(InvalidCaseException invalid) {
        invalid.faults().stream().limit(MOST_LISTED).map(Fault::text).forEach(err::println);
        int more = invalid.faults().size() - MOST_LISTED;
        if (more > 0) {
            err.println("and " + more + " more");
        }
        return ExitCode.BAD_FILE;
    }

    private int knowledge(Exception failure) {
        err.println("whence: " + firstLine(failure.getMessage()));
        return ExitCode.BAD_KNOWLEDGE;
    }

    private int internal(Exception failure) {
        err.println("whence: a fault of ours: " + firstLine(failure.toString()) + "; run again with --debug and send us what it prints");
        return ExitCode.INTERNAL;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
