package org.adduce;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import org.adduce.command.Commands;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the server, or runs a command if there are words on the command line. */
@QuarkusMain
public final class Adduce {

    private Adduce() {}

    public static void main(String... arguments) throws IOException {
        if (arguments.length > 0) {
            System.exit(Commands.run(arguments));
        }
        // Before anything writes into it.
        DataFolder.make(Path.of(ConfigProvider.getConfig().getValue("adduce.data.absolute", String.class)));
        Quarkus.run();
    }
}
