package org.adduce.operator;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The file of a database that lies in the data folder. One process at a time can open it, by its lock on the file. */
public final class DatabaseFile {

    private static final String EMBEDDED = "jdbc:h2:file:";

    private final Path file;

    private DatabaseFile(Path file) {
        this.file = file;
    }

    /** Empty where the settings name a database that is elsewhere. */
    public static Optional<DatabaseFile> of(Config settings) {
        var url = settings.getValue("quarkus.datasource.jdbc.url", String.class);
        return url.startsWith(EMBEDDED)
                ? Optional.of(new DatabaseFile(
                        Path.of(url.substring(EMBEDDED.length()).split(";")[0] + ".mv.db")))
                : Optional.empty();
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /** Whether another process has it open. Not to be asked by a process that has: reading it here would drop its lock. */
    public boolean isInUse() throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
