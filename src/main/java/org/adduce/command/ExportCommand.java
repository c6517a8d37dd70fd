package org.adduce.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        sortOptions = false,
        description = {
            "Exports the audit log in its order: who did what to which subject, when, before and after, with the exact entry and"
                    + " the proof that it is in the log."
        },
        exitCodeList = {"0:written", "1:failed", "2:wrong usage, or neither Adduce nor its database can be reached"})
final class ExportCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private Channel channel = new Channel();

    enum Format {
        csv,
        jsonl
    }

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; standard output by default.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "csv|jsonl",
            description = "csv for a table, or jsonl for one JSON object per line (the default).")
    private Format format = Format.jsonl;

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "Only events by this account, given by sign-in name or id.")
    private @Nullable String actor;

    @Option(
            names = "--action",
            paramLabel = "TYPE",
            description = "Only events of this type, such as review_published.")
    private @Nullable String action;

    @Option(
            names = "--subject",
            paramLabel = "PATH",
            description = "Only events on this subject, such as claims/7 or claims.")
    private @Nullable String subject;

    @Option(names = "--from", paramLabel = "TIME", description = "Only events from this day or time on, in UTC.")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "TIME",
            description = "Only events up to the end of this day, or before this time, in UTC.")
    private @Nullable String to;

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (out == null) {
            return channel.ask("export", arguments(), new StreamOutput(streams));
        }
        var whole = out.toAbsolutePath();
        var part = Files.createTempFile(whole.getParent(), whole.getFileName().toString(), ".part");
        try {
            int code;
            try (var results = Files.newOutputStream(part)) {
                code = channel.ask("export", arguments(), new StreamOutput(streams, results));
            }
            if (code == 0) {
                Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return code;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Map<String, String> arguments() {
        var given = new LinkedHashMap<String, String>();
        given.put("format", format.name());
        put(given, "actor", actor);
        put(given, "action", action);
        put(given, "subject", subject);
        put(given, "from", from);
        put(given, "to", to);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
