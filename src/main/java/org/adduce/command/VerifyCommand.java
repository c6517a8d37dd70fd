package org.adduce.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        sortOptions = false,
        description = {
            "Reads the whole audit log over and says what was changed first.",
            "Without --url it reads the database: each entry and its content, the tree, every checkpoint, every edition. With --url"
                    + " it reads what the log at this address shows to everybody, as an outsider who needs no database: any log"
                    + " in the format C2SP tlog-tiles will do."
        },
        exitCodeList = {
            "0:verified",
            "1:not verified; the first damage is named on standard output",
            "2:wrong usage, or neither program nor database nor address can be reached"
        })
final class VerifyCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private Channel channel = new Channel();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The log's public address, such as https://desk.example/log")
    private @Nullable String url;

    @Option(
            names = "--vkey",
            paramLabel = "KEY",
            description = "The log's public key, where you know it from elsewhere; by default"
                    + " the one that signed what --state keeps, or else the one that the log itself names, at <URL>/vkey. If the key was"
                    + " changed since, the log must show that each handed over to the next.")
    private @Nullable String key;

    @Option(
            names = "--origin",
            paramLabel = "NAME",
            description = "What the log calls itself; by default the name of its key.")
    private @Nullable String origin;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "Keeps the checkpoint that was verified last; the next time the log must go on from it.")
    private @Nullable Path state;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    VerifyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (url == null) {
            return inside();
        }
        if (channel.isGiven()) {
            throw wrong("--data and --url are mutually exclusive");
        }
        if (!url.matches("https?://[^\\s]+")) {
            throw wrong("--url: got '%s', want an address that begins with http:// or https://".formatted(url));
        }
        return new OutsideVerification(streams, new PublicLog(url), key, origin, state).run();
    }

    private int inside() throws IOException {
        if (key != null || origin != null) {
            throw wrong("--vkey and --origin go with --url");
        }
        var teller = new StreamOutput(streams);
        if (state == null) {
            return channel.ask("verification", Map.of(), teller);
        }
        var seen = new SeenCheckpoint(state);
        int code = channel.ask("verification", Map.of("seen", seen.text()), teller);
        if (code == 0 && teller.kept().isPresent()) {
            seen.write(teller.kept().get());
        }
        return code;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
