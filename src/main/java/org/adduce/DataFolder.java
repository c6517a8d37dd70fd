package org.adduce;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Gives {@code adduce.data.absolute}, the absolute path of the data folder: H2 refuses a path that is relative
 * without saying so ({@code data} instead of {@code ./data}), people write it like that.
 */
public final class DataFolder implements ConfigSourceFactory {

    /** Makes the folder, if it is not there, for nobody else on the machine: it holds what is not published yet. */
    static void make(Path folder) throws IOException {
        if (Files.notExists(folder)
                && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var folder = context.getValue("adduce.data").getValue();
        var absolute =
                Path.of(folder == null ? "data" : folder).toAbsolutePath().normalize();
        return List.of(
                new PropertiesConfigSource(Map.of("adduce.data.absolute", absolute.toString()), "data folder", 100));
    }
}
