package org.adduce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.VersionRange;

/** Versions of libraries that advisories name: the lines of {@code known-bad-versions.txt}. */
record KnownBadVersions(List<Line> lines) {

    private static final Path FILE = Path.of("src/test/resources/known-bad-versions.txt");

    /**
     * One advisory.
     *
     * @param prefix how the name of the library's file begins in a package
     * @param reason why such a version is borne all the same, or nothing
     */
    record Line(String prefix, VersionRange versions, String advisory, String reason) {

        static Line parse(String line) {
            var words = line.split(" ", 4);
            var coordinates = words[0].split(":");
            try {
                return new Line(
                        coordinates[0] + "." + coordinates[1] + "-",
                        VersionRange.createFromVersionSpec(words[1]),
                        words[2],
                        words.length > 3 ? words[3] : "");
            } catch (InvalidVersionSpecificationException e) {
                throw new IllegalArgumentException(line, e);
            }
        }

        /** @param library the file in a package, {@code group.artifact-version.jar} */
        boolean names(String library) {
            if (!library.startsWith(prefix) || !library.endsWith(".jar")) {
                return false;
            }
            var version = library.substring(prefix.length(), library.length() - ".jar".length());
            return Character.isDigit(version.charAt(0))
                    && versions.containsVersion(new DefaultArtifactVersion(version));
        }

        boolean isBorne() {
            return !reason.isEmpty();
        }
    }

    /** A library and what names it. */
    record Hit(String library, Line line) {

        @Override
        public String toString() {
            return library + ": " + line.advisory() + (line.isBorne() ? " (borne: " + line.reason() + ")" : "");
        }
    }

    static KnownBadVersions read() throws IOException {
        return new KnownBadVersions(Files.readAllLines(FILE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Line::parse)
                .toList());
    }

    List<Hit> among(List<String> libraries) {
        return libraries.stream()
                .flatMap(library ->
                        lines.stream().filter(line -> line.names(library)).map(line -> new Hit(library, line)))
                .toList();
    }
}
