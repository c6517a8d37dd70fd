package org.adduce.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The people's accounts, for whoever runs the program. */
@Command(
        name = "accounts",
        sortOptions = false,
        description =
                "Commands for the people's accounts. Each talks to the program that runs on the data folder; if none does,"
                        + " it opens the database itself.",
        commandListHeading = "%nCommands:%n")
final class AccountsCommand {

    private AccountsCommand() {}

    static CommandLine with(Streams streams) {
        return new CommandLine(new AccountsCommand()).addSubcommand(new LinkCommand(streams));
    }
}
