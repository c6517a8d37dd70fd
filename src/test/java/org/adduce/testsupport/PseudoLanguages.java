package org.adduce.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program in two languages that nobody speaks, made of its English: {@code en-XA} with accents, brackets and a third more
 * letters, and {@code ar-XB} in the letters of a language that runs from right to left. What is not in them is in no message.
 */
public class PseudoLanguages implements QuarkusTestProfile {

    public static final String LONG = "en-XA";
    public static final String RIGHT_TO_LEFT = "ar-XB";

    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    private static final Path MADE = Path.of("target", "test-classes", "messages");

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String ACCENTED = "áƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž";
    private static final String ACCENTED_CAPITALS = "ÁƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    private static final String HEBREW = "אבגדהוזחטיכלמנסעפצקרשתאבגד";

    /** An expression or the tag of a section. */
    private static final Pattern QUTE = Pattern.compile("\\{[^{}]*}");

    @Override
    public Map<String, String> getConfigOverrides() {
        make();
        return Map.of(
                "quarkus.locales",
                String.join(",", "en", LONG, RIGHT_TO_LEFT),
                "quarkus.datasource.jdbc.url",
                "jdbc:h2:mem:pseudo-languages;DB_CLOSE_DELAY=-1");
    }

    private static void make() {
        try (var bundles = Files.list(MESSAGES)) {
            Files.createDirectories(MADE);
            for (var bundle : bundles.toList()) {
                var name = bundle.getFileName().toString().replace(".properties", "");
                var lines = Files.readAllLines(bundle);
                Files.write(
                        MADE.resolve(bundle.getFileName()), lines); // Quarkus reads the first folder of this name alone
                write(name, LONG, lines.stream().map(line -> translated(line, PseudoLanguages::lengthened)));
                write(name, RIGHT_TO_LEFT, lines.stream().map(line -> translated(line, PseudoLanguages::turned)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For other tests the program has no such languages. */
    public static void remove() throws IOException {
        try (var made = Files.list(MADE)) {
            for (var file : made.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(MADE);
    }

    private static void write(String bundle, String language, Stream<String> lines) throws IOException {
        Files.write(MADE.resolve(bundle + "_" + language + ".properties"), lines.toList());
    }

    private interface Translation {
        String of(String words);
    }

    private static String translated(String line, Translation translation) {
        int equals = line.indexOf('=');
        return line.startsWith("#") || equals < 0
                ? ""
                : line.substring(0, equals + 1) + translation.of(line.substring(equals + 1));
    }

    static String lengthened(String words) {
        var accented = exchanged(words, ACCENTED, ACCENTED_CAPITALS);
        int letters = QUTE.matcher(words).replaceAll("").length();
        return "⟦" + accented + " ẋ".repeat(Math.max(1, letters * 3 / 20)) + "⟧";
    }

    static String turned(String words) {
        return "⟦" + exchanged(words, HEBREW, HEBREW) + "⟧";
    }

    private static String exchanged(String words, String small, String capitals) {
        var made = new StringBuilder();
        int end = 0;
        var code = QUTE.matcher(words);
        while (code.find()) {
            made.append(exchangedLetters(words.substring(end, code.start()), small, capitals))
                    .append(code.group());
            end = code.end();
        }
        return made.append(exchangedLetters(words.substring(end), small, capitals))
                .toString();
    }

    private static String exchangedLetters(String words, String small, String capitals) {
        return words.chars()
                .mapToObj(letter -> {
                    int at = LETTERS.indexOf(Character.toLowerCase(letter));
                    return at < 0
                            ? Character.toString(letter)
                            : String.valueOf((Character.isUpperCase(letter) ? capitals : small).charAt(at));
                })
                .collect(Collectors.joining());
    }

    /** Both, for tests that go through them. */
    public static List<String> all() {
        return List.of(LONG, RIGHT_TO_LEFT);
    }
}
