package org.adduce.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands, by the words with which the packaged program is started. {@code demo} alone starts the server. */
@Command(
        name = Commands.PROGRAM,
        customSynopsis = {
            Commands.PROGRAM,
            "           starts the server on port 8080, or on QUARKUS_HTTP_PORT",
            "       " + Commands.PROGRAM + " COMMAND [OPTIONS]",
            "           runs a command; commands for articles need no server or database"
        },
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Run a command with --help for its description. Exit codes: 0 for success, 1 for failure, 2 for wrong usage."
        })
public final class Commands {

    static final String PROGRAM = "java -jar quarkus-run.jar";

    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;
    private static final int HELP_WIDTH = 100;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show help and exit.")
    private boolean help;

    private Commands() {}

    /**
     * Runs a command on the process's own streams. Nothing but its results reaches standard output: what libraries print
     * or log goes to standard error.
     *
     * @return the exit code
     */
    public static int run(String... arguments) {
        var out = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        Warnings.toStandardError();
        return run(new Streams(System.in, out, System.err), arguments);
    }

    static int run(Streams streams, String... arguments) {
        return new CommandLine(new Commands())
                .addSubcommand(new DemoCommand())
                .addSubcommand(new ExtractCommand(streams))
                .addSubcommand(new ScoreCommand(streams))
                .addSubcommand(new MatchCommand(streams))
                .addSubcommand(new SimilarityCommand(streams))
                .addSubcommand(new TrainCommand(streams))
                .addSubcommand(AuditCommand.with(streams))
                .addSubcommand(AccountsCommand.with(streams))
                .setUsageHelpWidth(HELP_WIDTH)
                .setOut(new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(streams.err(), true, Charset.defaultCharset()))
                .setParameterExceptionHandler(Commands::wrongUsage)
                .setExecutionExceptionHandler(Commands::failed)
                .execute(arguments);
    }

    private static int wrongUsage(ParameterException wrong, String... arguments) {
        var command = wrong.getCommandLine();
        var isUnknownCommand = wrong instanceof UnmatchedArgumentException && command.getParent() == null;
        var words = isUnknownCommand
                ? "There is no command '" + arguments[0] + "'"
                : String.valueOf(wrong.getMessage()).replaceFirst("^Error: ", "");
        command.getErr()
                .println(words.replaceFirst("\\.$", "") + ". See "
                        + command.getCommandSpec().qualifiedName() + " --help");
        return WRONG_USAGE;
    }

    /** A reader that has seen enough, such as {@code head}, is no failure. */
    private static int failed(Exception reason, CommandLine command, ParseResult parsed) {
        if (reason instanceof IOException
                && String.valueOf(reason.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
            return 0;
        }
        command.getErr()
                .println(command.getCommandName() + ": "
                        + (reason instanceof IOException ? reason.getMessage() : reason.toString()));
        return FAILED;
    }
}
