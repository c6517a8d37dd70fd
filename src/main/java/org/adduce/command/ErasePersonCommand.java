package org.adduce.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.adduce.operator.Operations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "erase-person",
        sortOptions = false,
        description = {
            "Erases a person's data on their demand, for good: an account, by the name it signs in with or is shown with, and the name"
                    + " wherever it stands in articles, claims, reviews, published editions and the content of the log. The log still"
                    + " verifies. Says what it found, and asks.",
            "A name of several words is found in any case and as part of an address; of one word as it is written only."
        },
        exitCodeList = {
            "0:erased",
            "1:nothing found, refused or failed",
            "2:wrong usage, or neither program nor database can be reached"
        })
final class ErasePersonCommand implements Callable<Integer> {

    private static final String OPERATION = "person-erasure";

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Whom to erase; in quotes, if it has several words.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--also",
            paramLabel = "SPELLING",
            description = "Another way in which the name is written. Can be repeated.")
    private List<String> also = new ArrayList<>();

    @Option(names = "--file", paramLabel = "NAMES", description = "A file with further names, one a line, in UTF-8.")
    private @Nullable Path file;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Mixin
    private Channel channel = new Channel();

    ErasePersonCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        var arguments = arguments();
        var teller = new StreamOutput(streams);
        return channel.talk(program -> erase(program, arguments, teller), teller);
    }

    private int erase(Channel.Program program, Map<String, String> arguments, StreamOutput teller) throws IOException {
        if (!yes) {
            var look = new HashMap<>(arguments);
            look.put("find", "yes");
            int found = program.ask(OPERATION, look, teller);
            if (found != 0) {
                return found;
            }
            if (!isConfirmed()) {
                streams.err().println("Nothing was erased.");
                return Operations.FAILED;
            }
        }
        return program.ask(OPERATION, arguments, teller);
    }

    private Map<String, String> arguments() throws IOException {
        var all = new ArrayList<>(names);
        if (file != null) {
            all.addAll(Files.readAllLines(file));
        }
        if (all.stream().allMatch(String::isBlank)) {
            throw new ParameterException(spec.commandLine(), "Whom? Name somebody");
        }
        return Map.of("names", String.join("\n", all), "also", String.join("\n", also));
    }

    private boolean isConfirmed() throws IOException {
        streams.err().print("Erase this for good? Type yes: ");
        streams.err().flush();
        var answer = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8)).readLine();
        return answer != null && answer.strip().equalsIgnoreCase("yes");
    }
}
