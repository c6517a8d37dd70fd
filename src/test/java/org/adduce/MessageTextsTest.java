package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that people read on a page is a message, and each message is in a file that a translator can work with. */
class MessageTextsTest {

    private static final Path MAIN = Path.of("src", "main");
    private static final Path MESSAGES = MAIN.resolve(Path.of("resources", "messages"));
    private static final Path TEMPLATES = MAIN.resolve(Path.of("resources", "templates"));

    /** Quarkus cannot load a bundle of more than 300; a translator gets lost sooner. */
    private static final int MOST_KEYS = 250;

    /** Keys that begin so are put together at run time ({@code MessageLookup}, {@code words:of}). */
    private static final Pattern LOOKED_UP = Pattern.compile(
            "(stage|outcome|dismissal|score|force|action|who|audit|deed|field"
                    + "|issue|sort|notice|relation|sureness|confirm|grounds|rule|stance|level|answer|role|account|extraction|scoring"
                    + "|unit|list_group|failure|subject|object|refusals|links|match_consequence|bulk|activity|set_up|work|demo|asof_match|steps)_.*|edit_outdated|history_(program|removed)");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    /** Words of a template that are the same in all languages. */
    private static final Pattern OF_NO_LANGUAGE = Pattern.compile("&\\w+;|(/log/)?vkey|[\\w-]+\\.(json|tlog-proof)");

    private static Map<String, List<String>> keys() throws IOException {
        var keys = new TreeMap<String, List<String>>();
        try (var files = Files.list(MESSAGES)) {
            for (var file : files.toList()) {
                keys.put(
                        file.getFileName().toString().replace(".properties", ""),
                        Files.readAllLines(file).stream()
                                .filter(line -> !line.startsWith("#") && line.contains("="))
                                .map(line -> line.substring(0, line.indexOf('=')))
                                .toList());
            }
        }
        return keys;
    }

    private static Map<Path, String> sources(String suffix) throws IOException {
        var sources = new HashMap<Path, String>();
        try (var files = Files.walk(MAIN)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(suffix)).toList()) {
                sources.put(file, Files.readString(file));
            }
        }
        return sources;
    }

    @Test
    void messages_haveTheirTextsInFiles() throws IOException {
        assertThat(sources(".java"))
                .allSatisfy((file, code) -> assertThat(code).as(file.toString()).doesNotContain("@Message("));
        assertThat(keys())
                .allSatisfy((bundle, keys) ->
                        assertThat(keys).as(bundle).hasSizeLessThan(MOST_KEYS).doesNotHaveDuplicates());
    }

    @Test
    void messages_areUsed() throws IOException {
        var code = Stream.concat(sources(".java").entrySet().stream(), sources(".html").entrySet().stream())
                .filter(file -> !file.getKey().toString().endsWith("Messages.java"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
        var words = Pattern.compile("\\w+")
                .matcher(code)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
        var unused = new ArrayList<String>();
        keys().forEach((bundle, keys) -> keys.stream()
                .filter(key -> !LOOKED_UP.matcher(key).matches() && !words.contains(key))
                .forEach(key -> unused.add(bundle + ":" + key)));
        assertThat(unused).isEmpty();
    }

    /** Counting is by {@code {#plural}}: "1 claims" and "if count == 1" are the rules of no language, or of one. */
    @Test
    void messages_leavePluralsToTheRule() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            for (var file : files.toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("{#if");
            }
        }
    }

    @Test
    void templates_holdNoWordsOfTheirOwn() throws IOException {
        var found = new ArrayList<String>();
        sources(".html").forEach((file, template) -> {
            if (file.startsWith(TEMPLATES)) {
                var text = template.replaceAll("(?s)\\{!.*?!}", " ")
                        .replaceAll("\\\\[{}]", " ")
                        .replaceAll("\\{[^}]*}", " ")
                        .replaceAll("(?s)<script.*?</script>", " ");
                var attributes = Pattern.compile("\\b(?:aria-label|title|placeholder|alt|data-confirm)=\"([^\"]*)\"")
                        .matcher(text)
                        .results()
                        .map(attribute -> attribute.group(1))
                        .collect(Collectors.joining(" "));
                var words = WORD.matcher(OF_NO_LANGUAGE
                        .matcher(text.replaceAll("(?s)<[^>]*>", " ") + " " + attributes)
                        .replaceAll(" "));
                words.results().forEach(word -> found.add(file + ": " + word.group()));
            }
        });
        assertThat(found).isEmpty();
    }
}
