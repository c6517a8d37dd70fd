package org.adduce;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.adduce.command.Commands;
import org.adduce.demo.DemoMode;
import org.adduce.demo.DemoStart;
import org.adduce.erasure.DatabaseCopy;
import org.adduce.operator.DatabaseFile;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the server, on a desk of one's own or on the demo, or runs a command. */
@QuarkusMain
public final class Adduce {

    private Adduce() {}

    public static void main(String... arguments) throws IOException, SQLException {
        if (DemoMode.isAskedFor(arguments)) {
            DemoMode.choose();
        } else if (arguments.length > 0) {
            System.exit(Commands.run(arguments));
        }
        var settings = ConfigProvider.getConfig();
        var demo = DemoStart.of(settings);
        refuse(demo.refusals());
        // Before anything writes into it.
        DataFolder.make(Path.of(settings.getValue("adduce.data.absolute", String.class)));
        var database = DatabaseFile.of(settings);
        if (database.isPresent() && database.get().isInUse()) {
            refuse(List.of(
                    "Another program has the database %s open. Stop that program, or set another folder in ADDUCE_DATA."
                            .formatted(database.get())));
        }
        demo.mark();
        finishErasure(settings);
        Quarkus.run();
    }

    private static void refuse(List<String> reasons) {
        if (!reasons.isEmpty()) {
            reasons.forEach(System.err::println);
            System.exit(1);
        }
    }

    /** The database file may still contain erased data if the last program could not rewrite it. */
    private static void finishErasure(Config settings) throws IOException, SQLException {
        var copy = DatabaseCopy.of(
                settings.getValue("quarkus.datasource.jdbc.url", String.class),
                settings.getValue("quarkus.datasource.username", String.class),
                settings.getOptionalValue("quarkus.datasource.password", String.class)
                        .orElse(""));
        if (copy.isPresent() && copy.get().isWanted()) {
            System.err.printf("Rewriting the database %s without the erased data.%n", copy.get());
            copy.get().finish();
        }
    }
}
