package org.adduce.command;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "verify",
        sortOptions = false,
        description = "Reads the whole log and its content over and says what was changed first.",
        exitCodeList = {"0:verified", "1:not verified", "2:wrong usage, or neither program nor database can be reached"})
final class VerifyCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private Channel channel = new Channel();

    VerifyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return channel.ask("verification", Map.of(), new StreamTeller(streams));
    }
}
