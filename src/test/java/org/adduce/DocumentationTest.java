package org.adduce;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read about the program leads somewhere and names what exists. */
class DocumentationTest {

    private static final Path README = Path.of("README.md");

    private static final int LONGEST_README = 130;

    /** {@code [text](target)} and {@code ![text](target)}. */
    private static final Pattern LINK = Pattern.compile("\\]\\(([^()\\s]+)\\)");

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");

    private static final Pattern VARIABLE = Pattern.compile("(?<![A-Z_])ADDUCE_[A-Z0-9_]+");

    /** Not a part of an address, a path or a longer name. */
    private static final Pattern PROPERTY =
            Pattern.compile("(?<![\\w/.:@-])(?:-D)?(adduce(?!\\.localhost)(?:\\.[a-z][a-z0-9-]*(?:\\[\\d+])?)+)");

    private static final Pattern QUOTED_PROPERTY = Pattern.compile("\"(adduce\\.[a-z.-]+)\"");

    private static final Set<String> KNOWN = knownSettings();

    private static final Set<String> KNOWN_VARIABLES =
            KNOWN.stream().map(DocumentationTest::variable).collect(toSet());

    @Test
    void links_leadToFilesAndHeadings() throws IOException {
        var broken = new ArrayList<String>();
        for (var page : pages()) {
            for (var target : matches(LINK, Files.readString(page))) {
                if (!target.contains(":") && !leadsSomewhere(page, target)) {
                    broken.add(page + " -> " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void settings_exist() throws IOException {
        var unknown = new TreeSet<String>();
        for (var file : Stream.concat(pages().stream(), deployment().stream()).toList()) {
            var text = Files.readString(file);
            matches(VARIABLE, text).stream()
                    .filter(name -> !isKnownVariable(name))
                    .forEach(name -> unknown.add(file + ": " + name));
            matches(PROPERTY, text).stream()
                    .filter(name -> !KNOWN.contains(withoutNumbers(name)))
                    .forEach(name -> unknown.add(file + ": " + name));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void readme_isShort() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(LONGEST_README);
    }

    private static boolean leadsSomewhere(Path page, String target) throws IOException {
        var parts = target.split("#", 2);
        var file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return Files.exists(file) && (parts.length == 1 || anchors(file).contains(parts[1]));
    }

    /** The headings' anchors as GitHub makes them. */
    private static Set<String> anchors(Path page) throws IOException {
        return matches(HEADING, FENCE.matcher(Files.readString(page)).replaceAll("")).stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(toSet());
    }

    /** A name that ends in an underscore stands for all that begin like it. */
    private static boolean isKnownVariable(String name) {
        var plain = name.replaceAll("_\\d+_", "_*_");
        return name.endsWith("_")
                ? KNOWN_VARIABLES.stream().anyMatch(known -> known.startsWith(plain))
                : KNOWN_VARIABLES.contains(plain);
    }

    private static List<Path> pages() throws IOException {
        var pages = new ArrayList<>(files(Path.of("src/docs"), ".md"));
        pages.addAll(files(Path.of(".github"), ".md"));
        pages.add(README);
        return pages;
    }

    private static List<Path> deployment() throws IOException {
        var files = new ArrayList<>(files(Path.of("config"), ""));
        files.addAll(files(Path.of("src/main/docker"), ""));
        return files;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The first group of every hit, or the whole hit where the pattern has none. */
    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(DocumentationTest::firstGroup)
                .toList();
    }

    private static String firstGroup(MatchResult hit) {
        return hit.groupCount() == 0 ? hit.group() : hit.group(1);
    }

    /** From the typed configuration, {@code application.properties} and the names that code and tests ask for. */
    private static Set<String> knownSettings() {
        var known = new TreeSet<String>();
        try (var properties = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            var own = new Properties();
            own.load(properties);
            known.addAll(own.stringPropertyNames());
            for (var source : files(Path.of("src"), ".java")) {
                known.addAll(matches(QUOTED_PROPERTY, Files.readString(source)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.adduce").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .forEach(type -> addSettings(
                                known,
                                type.getAnnotationOfType(ConfigMapping.class).prefix(),
                                type.reflect()));
        return known;
    }

    private static void addSettings(Set<String> known, String prefix, Class<?> mapping) {
        for (var method : mapping.getDeclaredMethods()) {
            if (!method.isDefault() && !method.isSynthetic()) {
                addSetting(known, prefix + "." + kebab(method), method.getGenericReturnType());
            }
        }
    }

    private static void addSetting(Set<String> known, String name, Type type) {
        if (type instanceof ParameterizedType several) {
            var isList = several.getRawType().equals(List.class);
            addSetting(known, isList ? name + "[*]" : name, several.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> nested && nested.isInterface() && nested.isMemberClass()) {
            addSettings(known, name, nested);
        } else {
            known.add(name);
        }
    }

    /** The dashed name of a method, as SmallRye Config makes it. */
    private static String kebab(Method method) {
        return Stream.of(method.getName().split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(joining("-"));
    }

    private static String withoutNumbers(String property) {
        return property.replaceAll("\\[\\d+]", "[*]");
    }

    /** The environment variable of a property, by the rules of MicroProfile Config; numbers of lists stay {@code *}. */
    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9*]", "_").toUpperCase(Locale.ROOT);
    }
}
