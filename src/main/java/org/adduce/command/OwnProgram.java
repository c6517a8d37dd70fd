package org.adduce.command;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.adduce.operator.DatabaseFile;
import org.adduce.operator.Operations;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** The program in this process, started for one talk, as it starts only once: it serves nobody and does nothing in the background. */
final class OwnProgram {

    /** What turns a server into that. */
    private static final Map<String, String> FOR_ONE_OPERATION = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.log.console.stderr", "true",
            "quarkus.log.level", "WARN");

    private final Config settings;

    OwnProgram(Config settings) {
        this.settings = settings;
    }

    /** @throws Unreachable when it cannot be started, in a sentence */
    int talk(Channel.Talk talk) throws IOException, Unreachable {
        requireDatabase();
        FOR_ONE_OPERATION.forEach(System::setProperty);
        Once.work = () -> talk.with(Arc.container().instance(Operations.class).get()::run);
        var code = new AtomicInteger();
        var failure = new AtomicReference<@Nullable Throwable>();
        Quarkus.run(Once.class, (exit, thrown) -> {
            code.set(exit);
            failure.set(thrown);
        });
        var thrown = failure.get();
        if (thrown instanceof IOException broken) {
            throw broken;
        }
        if (thrown != null) {
            throw new Unreachable("Adduce cannot be started: " + root(thrown));
        }
        return code.get();
    }

    private void requireDatabase() throws IOException, Unreachable {
        var file = DatabaseFile.of(settings);
        if (file.isPresent() && !file.get().exists()) {
            throw new Unreachable("Database %s not found.".formatted(file.get()));
        }
        if (file.isPresent() && file.get().isInUse()) {
            throw new Unreachable(
                    "The database %s is in use by a program that is not responding.".formatted(file.get()));
        }
    }

    private static String root(Throwable thrown) {
        var root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return Objects.requireNonNullElse(root.getMessage(), root.toString());
    }

    /** The framework makes it itself. */
    public static final class Once implements QuarkusApplication {

        private static @Nullable Work work;

        @Override
        public int run(String... arguments) throws Exception {
            return Objects.requireNonNull(work).run();
        }
    }

    private interface Work {
        int run() throws IOException;
    }
}
