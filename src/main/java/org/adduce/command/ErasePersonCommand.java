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
            "Permanently erases a person's data at their request: the account with this sign-in name or display name, and the name"
                    + " in articles, claims, reviews, published editions and the contents of log entries. The log still verifies."
                    + " Lists what it found and asks before erasing.",
            "A name of several words is found in upper and lower case and within addresses; a name of one word only as written."
        },
        exitCodeList = {
            "0:erased",
            "1:nothing found, refused or failed",
            "2:wrong usage, or neither Adduce nor its database can be reached"
        })
final class ErasePersonCommand implements Callable<Integer> {

    private static final String OPERATION = "person-erasure";

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "The name of the person, in quotes if it has several words.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--also", paramLabel = "SPELLING", description = "Another spelling of the name. Can be repeated.")
    private List<String> also = new ArrayList<>();

    @Option(names = "--file", paramLabel = "NAMES", description = "A UTF-8 file with more names, one per line.")
    private @Nullable Path file;

    @Option(names = "--yes", description = "Erase without asking.")
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
            throw new ParameterException(spec.commandLine(), "Enter the name of the person to erase");
        }
        return Map.of("names", String.join("\n", all), "also", String.join("\n", also));
    }

    private boolean isConfirmed() throws IOException {
        streams.err().print("Erase permanently? Type yes to confirm: ");
        streams.err().flush();
        var answer = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8)).readLine();
        return answer != null && answer.strip().equalsIgnoreCase("yes");
    }
}
