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
            "Gives the audit log a new key. The change is recorded in the log, and its checkpoint is signed with the old and the"
                    + " new key; then the old private key is deleted.",
            "Earlier signatures stay verifiable with the public keys at /log/vkeys. Back up the database afterwards: an older"
                    + " database cannot be resumed with the new key."
        },
        exitCodeList = {
            "0:changed; both public keys are on standard output",
            "1:refused; the reason is on standard error",
            "2:wrong usage, or neither Adduce nor its database can be reached"
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
