package org.adduce.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The audit log, for whoever runs the program. */
@Command(
        name = "audit",
        sortOptions = false,
        description =
                "Commands for the audit log. Each command connects to the Adduce that runs on the data folder; if none is"
                        + " running, it opens the database itself.",
        commandListHeading = "%nCommands:%n")
final class AuditCommand {

    private AuditCommand() {}

    static CommandLine with(Streams streams) {
        return new CommandLine(new AuditCommand())
                .addSubcommand(new VerifyCommand(streams))
                .addSubcommand(new ExportCommand(streams))
                .addSubcommand(new RotateKeyCommand(streams))
                .addSubcommand(new AcceptRestoreCommand(streams))
                .addSubcommand(new ErasePersonCommand(streams));
    }
}
