package org.adduce.command;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "accept-restore",
        sortOptions = false,
        description = {
            "Resumes the log from an older backup that was restored on purpose.",
            "Only if the log in the restored database is intact and older than the last signed checkpoint. The log records that it"
                    + " was resumed and why; readers who keep a newer checkpoint notice."
        },
        exitCodeList = {
            "0:accepted",
            "1:refused; the reason is on standard error",
            "2:wrong usage, or neither Adduce nor its database can be reached"
        })
final class AcceptRestoreCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private Channel channel = new Channel();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "Why the backup was restored; the reason is recorded in the log.")
    private String reason = "";

    AcceptRestoreCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return channel.ask("restore-acceptance", Map.of("reason", reason), new StreamOutput(streams));
    }
}
