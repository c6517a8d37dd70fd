package org.adduce.testsupport;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Data and tools that are not ours to keep here, in the folder that {@code -Dadduce.shared=…} names. A test that reads them adds to
 * one that stands alone: it is skipped where they are absent, on a build server too.
 */
public final class OutsideData {

    private static final Path FOLDER = Path.of(System.getProperty("adduce.shared", "../shared"));

    private OutsideData() {}

    /** Where it would lie. */
    public static Path path(String name) {
        return FOLDER.resolve(name);
    }

    /** Where it lies; skips the test where it does not. */
    public static Path require(String name) {
        var path = path(name);
        assumeTrue(Files.isReadable(path), () -> "no " + path + "; name its folder with -Dadduce.shared=…");
        return path;
    }
}
