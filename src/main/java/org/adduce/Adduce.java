package org.adduce;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.adduce.command.Commands;
import org.adduce.erasure.DatabaseCopy;
import org.adduce.operator.DatabaseFile;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the server, or runs a command if there are words on the command line. */
@QuarkusMain
public final class Adduce {

    private Adduce() {}

    public static void main(String... arguments) throws IOException, SQLException {
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
        finishErasure(settings);
        Quarkus.run();
    }

    /** What was erased may still stand in the database's file, if the last program was kept from writing it anew. */
    private static void finishErasure(Config settings) throws IOException, SQLException {
        var copy = DatabaseCopy.of(
                settings.getValue("quarkus.datasource.jdbc.url", String.class),
                settings.getValue("quarkus.datasource.username", String.class),
                settings.getOptionalValue("quarkus.datasource.password", String.class).orElse(""));
        if (copy.isPresent() && copy.get().isWanted()) {
            System.err.printf("Writing the database %s anew, without what was erased.%n", copy.get());
            copy.get().finish();
        }
    }
}
