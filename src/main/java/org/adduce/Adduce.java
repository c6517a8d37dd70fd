package org.adduce;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the program; the data folder is made before anything writes into it. */
@QuarkusMain
public final class Adduce {

    private Adduce() {}

    public static void main(String... arguments) throws IOException {
        DataFolder.make(Path.of(ConfigProvider.getConfig().getValue("adduce.data.absolute", String.class)));
        Quarkus.run(arguments);
    }
}
