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
            "Writes the audit log out, in the order of its sequence: who did what to which subject, when, before and after; with"
                    + " the entry as it stands in the log and the proof that it stands there."
        },
        exitCodeList = {"0:written", "1:it failed", "2:wrong usage, or neither program nor database can be reached"})
final class ExportCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private Channel channel = new Channel();

    enum Format {
        csv,
        jsonl
    }

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write; by default it goes to standard output.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "csv|jsonl",
            description = "A table, or a JSON object a line, which is the default.")
    private Format format = Format.jsonl;

    @Option(names = "--actor", paramLabel = "NAME", description = "Only what this account did; its sign-in name or id.")
    private @Nullable String actor;

    @Option(
            names = "--action",
            paramLabel = "TYPE",
            description = "Only events of this type, such as review_published.")
    private @Nullable String action;

    @Option(names = "--subject", paramLabel = "PATH", description = "Only what was done to this, claims/7 or claims.")
    private @Nullable String subject;

    @Option(names = "--from", paramLabel = "TIME", description = "Not before this day or moment, in UTC.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME", description = "Not after this day, or before this moment.")
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
