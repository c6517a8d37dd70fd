package org.adduce;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import org.adduce.command.Commands;
import org.adduce.operator.DatabaseFile;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the server, or runs a command if there are words on the command line. */
@QuarkusMain
public final class Adduce {

    private Adduce() {}

    public static void main(String... arguments) throws IOException {
        if (arguments.length > 0) {
            System.exit(Commands.run(arguments));
        }
        var settings = ConfigProvider.getConfig();
        // Before anything writes into it.
        DataFolder.make(Path.of(settings.getValue("adduce.data.absolute", String.class)));
        var database = DatabaseFile.of(settings);
        if (database.isPresent() && database.get().isInUse()) {
            System.err.printf("Another program has the database %s open; stop it, or name another folder in ADDUCE_DATA.%n",
                    database.get());
            System.exit(1);
        }
        Quarkus.run();
    }
}
