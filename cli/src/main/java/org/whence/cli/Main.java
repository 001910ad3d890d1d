package org.whence.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.whence.cli.terminal.Surroundings;
import org.whence.knowledge.Versions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code whence}. */
@Command(
        name = "whence",
        versionProvider = Main.Version.class,
        description = "Where hip and lower-back pain likely comes from: general information, not medical advice.",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0   all went well",
            "  2   the command line was not understood",
            "  3   a case file is at fault, or cannot be read or written",
            "  4   the knowledge is at fault",
            "  70  Whence itself is at fault"
        })
public final class Main implements Runnable {
    /** Narrower help is refused by picocli. */
    private static final int NARROWEST_HELP = 55;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Show this help.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version.")
    private boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "On a fault, print where in the program it happened.")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Surroundings around = Surroundings.ofProcess();
        int code = run(around, Library.packed(), arguments);
        around.out().flush();
        System.exit(code);
    }

    /** Runs one command; what a test calls. */
    public static int run(Surroundings around, Library library, String... arguments) {
        Main main = new Main();
        CommandLine line = new CommandLine(main);
        commands(around, library).forEach(line::addSubcommand);
        Failures failures = new Failures(around.err(), main);
        line.setExecutionExceptionHandler(failures).setParameterExceptionHandler(failures);
        line.setOut(new PrintWriter(around.out(), true)).setErr(new PrintWriter(around.err(), true));
        line.setUsageHelpWidth(Math.max(NARROWEST_HELP, around.terminal().width()));
        try {
            return line.execute(arguments);
        } catch (VirtualMachineError e) {
            return failures.exhausted(e);
        }
    }

    /** Every command; a new one is added here. */
    private static List<Object> commands(Surroundings around, Library library) {
        return List.of(
                new AssessCommand(around, library),
                new InterviewCommand(around, library),
                new CheckCommand(around),
                new TrialCommand(around, library),
                new DiffCommand(around),
                new ModelCommand(around, library),
                new ApproveCommand(around, library));
    }

    boolean debugs() {
        return debug;
    }

    /** Without a command there is nothing to do but say which there are. */
    @Override
    public void run() {
        List<String> shown = spec.subcommands().entrySet().stream()
                .filter(command -> !command.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .toList();
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is needed: " + String.join(", ", shown));
    }

    /** Version of the program. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Whence " + Versions.ENGINE};
        }
    }
}
