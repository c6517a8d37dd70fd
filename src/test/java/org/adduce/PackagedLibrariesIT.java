package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.adduce.KnownBadVersions.Hit;
import org.junit.jupiter.api.Test;

/** What is handed out holds no library in a version that an advisory names. */
class PackagedLibrariesIT {

    private static final Path LIBRARIES = Path.of("target", "quarkus-app", "lib");

    @Test
    void package_holdsNoVersionThatAnAdvisoryNames() throws IOException {
        var libraries = libraries();
        assertThat(libraries).hasSizeGreaterThan(100).anyMatch(name -> name.startsWith("io.netty.netty-codec-http-"));

        var hits = KnownBadVersions.read().among(libraries);

        hits.stream().filter(hit -> hit.line().isBorne()).forEach(System.out::println);
        assertThat(hits.stream().filter(hit -> !hit.line().isBorne()).map(Hit::toString))
                .isEmpty();
    }

    private static List<String> libraries() throws IOException {
        try (var files = Files.walk(LIBRARIES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        }
    }
}
