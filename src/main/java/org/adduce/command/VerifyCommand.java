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
            "Verifies the whole audit log and reports the first damage.",
            "Without --url, verifies the database: each entry and its content, the tree, every checkpoint and every edition. With"
                    + " --url, verifies the public log at this address from outside, without a database; any log in the C2SP"
                    + " tlog-tiles format works."
        },
        exitCodeList = {
            "0:verified",
            "1:not verified; the first damage is reported on standard output",
            "2:wrong usage, or neither Adduce nor its database nor the address can be reached"
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
            description =
                    "The log's public key, if you know it from another source. By default the key that signed the checkpoint in --state,"
                            + " or else the key at <URL>/vkey. If the key was changed since, the log must show that each key handed over to"
                            + " the next.")
    private @Nullable String key;

    @Option(
            names = "--origin",
            paramLabel = "NAME",
            description = "The name of the log; by default the name of its key.")
    private @Nullable String origin;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "Keeps the checkpoint verified last; at the next run, the log must extend it.")
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
            throw wrong("Use either --data or --url, not both");
        }
        if (!url.matches("https?://[^\\s]+")) {
            throw wrong("Enter a web address starting with http:// or https:// for --url, not '%s'".formatted(url));
        }
        return new OutsideVerification(streams, new PublicLog(url), key, origin, state).run();
    }

    private int inside() throws IOException {
        if (key != null || origin != null) {
            throw wrong("Use --vkey and --origin together with --url");
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
