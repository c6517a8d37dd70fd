package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Whoever builds the same sources gets the same package, but for classes that Quarkus does not generate alike each time. */
class ReproducibleBuildIT {

    private static final Path BUILT = Path.of("target", "quarkus-app");
    private static final Path BUILT_AGAIN = Path.of("target", "quarkus-app-again");

    /**
     * Quarkus 3.33 leaves the order of steps, beans and methods in it to hash tables and threads, and Hibernate's proxies have
     * fields with random names. Later versions mend one after the other: pull requests 53025, 53358 and 54371 of
     * quarkusio/quarkus.
     */
    private static final Path GENERATED = Path.of("quarkus", "generated-bytecode.jar");

    @Test
    void package_builtAgain_hasTheSameFiles() throws IOException {
        assertThat(files(BUILT_AGAIN)).hasSizeGreaterThan(200).isEqualTo(files(BUILT));
    }

    @Test
    void package_builtAgain_hasTheSameBytes() throws IOException {
        var differences = new ArrayList<String>();
        for (var file : files(BUILT)) {
            if (!file.equals(GENERATED)) {
                differences.addAll(differences(file));
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void generatedClasses_builtAgain_haveTheSameNames() throws IOException {
        assertThat(names(BUILT_AGAIN.resolve(GENERATED))).containsExactlyElementsOf(names(BUILT.resolve(GENERATED)));
    }

    @Test
    void generatedClasses_ofOurOwnBeansAndPages_areTheSame() throws IOException {
        assertThat(differences(GENERATED))
                .filteredOn(difference -> difference.contains("!org/adduce/"))
                .allMatch(difference ->
                        difference.endsWith("$HibernateProxy.class") || difference.endsWith("_ValueResolver.class"));
    }

    /** The second build takes what javac and the JAR plugin made for the first one: what they date by the clock is in both. */
    @Test
    void package_isDated_byNoClock() throws IOException {
        var dates = new TreeSet<LocalDateTime>();
        var properties = new ArrayList<String>();
        for (var jar : files(BUILT)) {
            if (jar.toString().endsWith(".jar") && !jar.startsWith("lib")) {
                entries(BUILT.resolve(jar)).forEach((entry, bytes) -> {
                    dates.add(entry.getTimeLocal());
                    if (entry.getName().endsWith("pom.properties")) {
                        properties.add(new String(bytes, StandardCharsets.UTF_8));
                    }
                });
            }
        }
        assertThat(dates).as("project.build.outputTimestamp").hasSize(1);
        assertThat(properties)
                .singleElement()
                .asString()
                .contains("artifactId=adduce")
                .doesNotContain("#");
    }

    /** Relative to the folder. */
    private static Set<Path> files(Path folder) throws IOException {
        assertThat(folder)
                .as("built by mvn verify, and with -Dtest by -Pboth-databases")
                .isDirectory();
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Empty for a file that is the same in both; else what differs in it, of a JAR its entries. */
    private static List<String> differences(Path file) throws IOException {
        var one = BUILT.resolve(file);
        var other = BUILT_AGAIN.resolve(file);
        if (Files.mismatch(one, other) < 0) {
            return List.of();
        }
        if (!file.toString().endsWith(".jar")) {
            return List.of(file.toString());
        }
        var contents = contents(one);
        var contentsAgain = contents(other);
        var differing = contents.keySet().stream()
                .filter(name -> !Arrays.equals(contents.get(name), contentsAgain.get(name)))
                .map(name -> file + "!" + name)
                .toList();
        return differing.isEmpty() ? List.of(file + ": order, dates or compression of its entries") : differing;
    }

    private static List<String> names(Path jar) throws IOException {
        return List.copyOf(contents(jar).keySet());
    }

    private static Map<String, byte[]> contents(Path jar) throws IOException {
        var contents = new LinkedHashMap<String, byte[]>();
        entries(jar).forEach((entry, bytes) -> contents.put(entry.getName(), bytes));
        return contents;
    }

    /** In their order. */
    private static Map<ZipEntry, byte[]> entries(Path jar) throws IOException {
        var entries = new LinkedHashMap<ZipEntry, byte[]>();
        try (var in = new ZipInputStream(Files.newInputStream(jar))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry, in.readAllBytes());
            }
        }
        return entries;
    }
}
