package org.adduce.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.adduce.operator.Operations;
import org.adduce.operator.RunningFile;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The way of a command to the program: to the one that runs on the data folder, else to one in this process, for it alone. */
final class Channel {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder of Adduce; by default ADDUCE_DATA, or else 'data'.")
    private @Nullable Path data;

    boolean isGiven() {
        return data != null;
    }

    /** What answers at the other end. */
    interface Program {
        /** @return the exit code */
        int ask(String operation, Map<String, String> arguments, StreamOutput teller) throws IOException;
    }

    /** Several questions, each depending on the answer to the one before. */
    interface Talk {
        /** @return the exit code */
        int with(Program program) throws IOException;
    }

    /** @return the exit code */
    int ask(String operation, Map<String, String> arguments, StreamOutput teller) throws IOException {
        return talk(program -> program.ask(operation, arguments, teller), teller);
    }

    /** @return the exit code */
    int talk(Talk talk, StreamOutput teller) throws IOException {
        if (data != null) {
            System.setProperty("adduce.data", data.toString());
        }
        var folder = Path.of(ConfigProvider.getConfig().getValue("adduce.data.absolute", String.class));
        var running = RunningFile.read(folder).map(RunningProgram::new);
        if (running.isPresent() && running.get().answers()) {
            return talk.with(running.get()::ask);
        }
        try {
            return new OwnProgram(ConfigProvider.getConfig()).talk(talk);
        } catch (Unreachable e) {
            teller.message(String.valueOf(e.getMessage()));
            return Operations.WRONG_USAGE;
        }
    }
}
