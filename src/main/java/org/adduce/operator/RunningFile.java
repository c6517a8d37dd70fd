package org.adduce.operator;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.adduce.disk.OwnerOnly;
import org.jspecify.annotations.Nullable;

/**
 * {@code running.properties} in the data folder, for its owner only: where the running program answers and what it wants to
 * be shown. A program that was killed leaves it behind; then nobody answers there, or somebody who refuses the token.
 *
 * @param address scheme, host and port
 * @param token   of that run
 */
public record RunningFile(String address, String token) {

    private static final String NAME = "running.properties";

    /** Empty when no program left word in this folder. */
    public static Optional<RunningFile> read(Path data) throws IOException {
        var properties = new Properties();
        try (var in = Files.newInputStream(data.resolve(NAME))) {
            properties.load(in);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not written by us
        }
        return of(properties.getProperty("address"), properties.getProperty("token"));
    }

    private static Optional<RunningFile> of(@Nullable String address, @Nullable String token) {
        return address == null || token == null ? Optional.empty() : Optional.of(new RunningFile(address, token));
    }

    /** Puts it there at once: nobody ever reads half of it. */
    void write(Path data) throws IOException {
        var properties = new Properties();
        properties.setProperty("address", address);
        properties.setProperty("token", token);
        var text = new StringWriter();
        properties.store(text, "How commands reach the running Adduce; deleted when Adduce stops.");
        var next = Files.createTempFile(data, NAME, ".new", OwnerOnly.attributes());
        Files.writeString(next, text.toString());
        Files.move(next, data.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes it away, unless another program has put its own there. */
    void remove(Path data) throws IOException {
        if (read(data).filter(this::equals).isPresent()) {
            Files.deleteIfExists(data.resolve(NAME));
        }
    }
}
