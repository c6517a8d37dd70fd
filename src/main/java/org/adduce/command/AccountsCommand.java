package org.adduce.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The people's accounts, for whoever runs the program. */
@Command(
        name = "accounts",
        sortOptions = false,
        description =
                "Commands for accounts. Each command connects to the Adduce that runs on the data folder; if none is running,"
                        + " it opens the database itself.",
        commandListHeading = "%nCommands:%n")
final class AccountsCommand {

    private AccountsCommand() {}

    static CommandLine with(Streams streams) {
        return new CommandLine(new AccountsCommand()).addSubcommand(new LinkCommand(streams));
    }
}
