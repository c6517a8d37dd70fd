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

    @Option(names = "--data", paramLabel = "DIR",
            description = "The data folder of the program; by default ADDUCE_DATA, else 'data'.")
    private @Nullable Path data;

    boolean isGiven() {
        return data != null;
    }

    /** @return the exit code */
    int ask(String operation, Map<String, String> arguments, StreamTeller teller) throws IOException {
        if (data != null) {
            System.setProperty("adduce.data", data.toString());
        }
        var folder = Path.of(ConfigProvider.getConfig().getValue("adduce.data.absolute", String.class));
        var running = RunningFile.read(folder).map(RunningProgram::new);
        if (running.isPresent() && running.get().answers()) {
            return running.get().ask(operation, arguments, teller);
        }
        try {
            return new OwnProgram(ConfigProvider.getConfig()).ask(operation, arguments, teller);
        } catch (Unreachable e) {
            teller.message(String.valueOf(e.getMessage()));
            return Operations.WRONG_USAGE;
        }
    }
}
