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
            "Lets the log go on from an older backup that was put back on purpose.",
            "Only if the log in that database holds entirely, and is older than what was signed last. That this was done, and why,"
                    + " stands in the log from then on; readers who keep a newer checkpoint see that it was."
        },
        exitCodeList = {
            "0:accepted",
            "1:refused, in a sentence",
            "2:wrong usage, or neither program nor database can be reached"
        })
final class AcceptRestoreCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private Channel channel = new Channel();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "Why it was put back; it stands in the log.")
    private String reason = "";

    AcceptRestoreCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return channel.ask("restore-acceptance", Map.of("reason", reason), new StreamOutput(streams));
    }
}
