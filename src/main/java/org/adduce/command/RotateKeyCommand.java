package org.adduce.command;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "rotate-key",
        sortOptions = false,
        description = {
            "Gives the audit log a new key. The change stands in the log, and the checkpoint over it is signed by the old key and"
                    + " the new one; then the old private key is gone.",
            "What was signed before stays verifiable with the public keys at /log/vkeys. Make a backup of the database afterwards:"
                    + " with the new key an older one cannot be gone on from."
        },
        exitCodeList = {
            "0:changed; both public keys are on standard output",
            "1:refused, in a sentence",
            "2:wrong usage, or neither program nor database can be reached"
        })
final class RotateKeyCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private Channel channel = new Channel();

    RotateKeyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return channel.ask("key-rotation", Map.of(), new StreamOutput(streams));
    }
}
