package org.adduce.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractCommandTest {

    private static final String STORY = """
            The tide gate in Havnsund will cost 48 million crowns, the council said on Monday.

            “We have paid 12 million crowns so far,” said Mayor Karin Lund. She expects the work to end in 2027.
            """;
    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Tide gate approved</title>
            <meta name="author" content="Ruth Berg"><meta property="article:published_time" content="2025-03-04T08:00:00Z">
            </head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Tide gate approved</h1>
            <p>The tide gate in Havnsund will cost 48 million crowns, the council said on Monday.</p>
            <p>“We have paid 12 million crowns so far,” said Mayor Karin Lund. She expects the work to end in 2027.</p>
            </article><footer>Read more stories like this one</footer></body></html>
            """;

    @TempDir
    Path folder;

    @Test
    void extract_withoutASelection_writesEveryType() throws IOException {
        write("a.txt", STORY);
        write("b.txt", STORY);

        var called = extract("--clean");

        assertThat(called.exitCode()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.types()).containsExactly("text", "sentence", "quote", "claim", "pair");
    }

    @Test
    void extract_everyObject_hasExactlyItsFields() throws IOException {
        write("a.txt", STORY);
        write("b.txt", STORY);

        var called = extract("--clean");

        assertFields(called, "text", "type", "article", "title", "byline", "publishedAt", "language", "text");
        assertFields(called, "sentence", "type", "article", "start", "end", "text");
        assertFields(called, "quote", "type", "article", "content", "source", "speaker", "direct");
        assertFields(
                called,
                "claim",
                "type",
                "article",
                "sentence",
                "start",
                "end",
                "speaker",
                "direct_quote",
                "check_worthy",
                "score",
                "reasons");
        assertFields(
                called,
                "pair",
                "type",
                "a_article",
                "a_sentence",
                "b_article",
                "b_sentence",
                "relation",
                "score",
                "reason");
    }

    @ParameterizedTest
    @CsvSource({"--sentences, sentence", "--quotes, quote", "--claims, claim", "--pairs, pair"})
    void extract_withASelection_writesItAfterTheTextItRefersTo(String option, String type) throws IOException {
        write("a.txt", STORY);
        write("b.txt", STORY);

        assertThat(extract("--text", option).types()).containsExactly("text", type);
        assertThat(extract("--clean", option).types())
                .as("the input is the text")
                .containsExactly(type);
    }

    @Test
    void extract_clean_keepsTheInputAsItIs() throws IOException {
        var text = "Home\r\nSport\r\n\r\n🚲 The gate cost 48 million crowns.  \n\nRead more\n";
        write("a.txt", text);

        var called = extract("--clean");

        assertThat(called.objects("text"))
                .singleElement()
                .satisfies(object -> assertThat(object.get("text").textValue()).isEqualTo(text))
                .satisfies(object -> assertThat(object.get("title").isNull()).isTrue());
        assertThat(called.objects("sentence"))
                .extracting(sentence -> sentence.get("text").textValue())
                .contains("🚲 The gate cost 48 million crowns.");
        assertOffsets(called, text);
    }

    @Test
    void extract_html_readsTheArticleOutOfThePage() throws IOException {
        write("page.html", PAGE);

        var called = extract();

        var text = called.objects("text").get(0);
        assertThat(text.get("article").textValue()).isEqualTo("page.html");
        assertThat(text.get("title").textValue()).isEqualTo("Tide gate approved");
        assertThat(text.get("byline").textValue()).isEqualTo("Ruth Berg");
        assertThat(text.get("publishedAt").textValue()).isEqualTo("2025-03-04");
        assertThat(text.get("language").textValue()).isEqualTo("en");
        assertThat(text.get("text").textValue()).startsWith("The tide gate").doesNotContain("Sport", "Read more");
        assertOffsets(called, text.get("text").textValue());
    }

    @Test
    void extract_quotesAndClaims_nameWhoSpeaks() throws IOException {
        write("a.txt", STORY);

        var called = extract("--clean");

        var quote = called.objects("quote").stream()
                .filter(it -> it.get("direct").booleanValue())
                .findFirst()
                .orElseThrow();
        assertThat(quote.get("speaker").textValue()).isEqualTo("Karin Lund");
        assertThat(in(STORY, quote.get("content").get(0))).contains("We have paid 12 million crowns so far");
        assertThat(in(STORY, quote.get("source"))).contains("Lund");
        assertThat(called.objects("claim")).anySatisfy(claim -> {
            assertThat(claim.get("sentence").textValue()).contains("48 million");
            assertThat(claim.get("check_worthy").booleanValue()).isTrue();
            assertThat(claim.get("score").doubleValue()).isBetween(0.5, 1.0);
            assertThat(claim.get("reasons").get(0).get("key").textValue()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({"page.html, true", "PAGE.HTM, true", "page.html.gz, true", "page.txt, false", "page, false"})
    void extract_withoutAFormat_goesByTheName(String name, boolean isReadAsHtml) throws IOException {
        write(name, PAGE);

        var title = extract("--sentences").objects("text").get(0).get("title");

        assertThat("Tide gate approved".equals(title.textValue())).isEqualTo(isReadAsHtml);
    }

    @Test
    void extract_withAFormat_goesByNothingElse() throws IOException {
        write("page.txt", PAGE);

        assertThat(extract("--html").objects("text").get(0).get("byline").textValue())
                .isEqualTo("Ruth Berg");
        assertThat(extract("--clean").objects("text").get(0).get("text").textValue())
                .isEqualTo(PAGE);
    }

    @Test
    void extract_ofAFolder_readsItDeepDownInTheOrderOfNames() throws IOException {
        write("b.txt", STORY);
        write("a/z.txt", STORY);
        write("a.txt", STORY);
        write(".hidden/c.txt", STORY);
        write(".notes", STORY);

        assertThat(extract("--sentences").objects("text"))
                .extracting(text -> text.get("article").textValue())
                .containsExactly("a.txt", "a/z.txt", "b.txt");
    }

    @Test
    void extract_ofAFolderWithFilesThatCannotBeRead_readsTheOthersAndNamesThese() throws IOException {
        write("a.txt", STORY);
        write("c.pdf", "%PDF-1.7");
        Files.write(folder.resolve("d.txt"), new byte[] {'a', 0, 'b'});
        Files.write(folder.resolve("e.txt"), "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.createSymbolicLink(folder.resolve("f.txt"), folder.resolve("nowhere"));
        write("broken.gz", STORY.getBytes(StandardCharsets.UTF_8));
        write("z.txt", STORY);

        var called = extract("--sentences");

        assertThat(called.exitCode()).isEqualTo(1);
        assertThat(called.objects("text"))
                .extracting(text -> text.get("article").textValue())
                .containsExactly("a.txt", "z.txt");
        assertThat(called.err().lines())
                .hasSize(5)
                .anySatisfy(line -> assertThat(line).contains("c.pdf: it is a PDF"))
                .anySatisfy(line -> assertThat(line).contains("d.txt: it is not a text"))
                .anySatisfy(line -> assertThat(line).contains("e.txt: it is not in UTF-8"))
                .anySatisfy(line -> assertThat(line).contains("f.txt: file not found"))
                .anySatisfy(line -> assertThat(line).contains("broken.gz: "));
    }

    @Test
    void extract_ofAFileThatIsNotThere_isAFailureAmongOthers() throws IOException {
        write("a.txt", STORY);

        var called = Called.with(
                "extract",
                "--no-vectors",
                "--sentences",
                folder.resolve("missing.txt").toString(),
                folder.resolve("a.txt").toString());

        assertThat(called.exitCode()).isEqualTo(1);
        assertThat(called.err()).contains("missing.txt: file not found");
        assertThat(called.objects("text")).hasSize(1);
    }

    @Test
    void extract_ofAPageInAnotherEncoding_readsItAsThePageSays() throws IOException {
        var page = PAGE.replace("<title>", "<meta charset=windows-1252><title>").replace("Havnsund", "Ærøskøbing");
        Files.write(folder.resolve("page.html"), page.getBytes(Charset.forName("windows-1252")));

        assertThat(extract("--sentences").objects("text").get(0).get("text").textValue())
                .contains("Ærøskøbing", "“We have paid");
    }

    @Test
    void extract_ofNothing_isATextWithoutWords() throws IOException {
        write("empty.txt", "");

        var called = extract();

        assertThat(called.exitCode()).isZero();
        assertThat(called.objects())
                .singleElement()
                .satisfies(object -> assertThat(object.get("text").textValue()).isEmpty());
    }

    @Test
    void extract_twoFilesOfOneName_pairsThemAllTheSame() throws IOException {
        write("a/story.txt", STORY);
        write("b/story.txt", STORY);

        var called = Called.with(
                "extract",
                "--no-vectors",
                "--clean",
                "--pairs",
                folder.resolve("a/story.txt").toString(),
                folder.resolve("b/story.txt").toString());

        assertThat(called.objects("pair")).isNotEmpty().allSatisfy(pair -> {
            assertThat(pair.get("a_article").textValue()).isEqualTo("story.txt");
            assertThat(pair.get("relation").textValue()).isIn("same", "conflict", "related");
            assertThat(STORY)
                    .contains(
                            pair.get("a_sentence").textValue(),
                            pair.get("b_sentence").textValue());
        });
    }

    @Test
    void extract_whenItsReaderHasGone_endsQuietly() throws IOException {
        write("a.txt", STORY);

        var called = Called.withBrokenOutput("Broken pipe", "extract", "--no-vectors", folder.toString());

        assertThat(called.exitCode()).isZero();
        assertThat(called.err()).isEmpty();
    }

    @Test
    void extract_whenItsOutputCannotBeWritten_saysSo() throws IOException {
        write("a.txt", STORY);

        var called = Called.withBrokenOutput("No space left on device", "extract", "--no-vectors", folder.toString());

        assertThat(called.exitCode()).isEqualTo(1);
        assertThat(called.err()).contains("No space left on device");
    }

    private Called extract(String... options) {
        var arguments = new ArrayList<>(List.of("extract", "--no-vectors"));
        arguments.addAll(List.of(options));
        arguments.add(folder.toString());
        return Called.with(arguments.toArray(String[]::new));
    }

    private void write(String name, String content) throws IOException {
        write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (OutputStream plain = Files.newOutputStream(file);
                var out = name.equals("page.html.gz") ? new GZIPOutputStream(plain) : plain) {
            out.write(content);
        }
    }

    private static void assertFields(Called called, String type, String... fields) {
        assertThat(called.objects(type))
                .as(type)
                .isNotEmpty()
                .allSatisfy(
                        object -> assertThat(object.fieldNames()).toIterable().containsExactly(fields));
    }

    /** Sentences and claims stand where they say. */
    private static void assertOffsets(Called called, String text) {
        assertThat(called.objects("sentence"))
                .isNotEmpty()
                .allSatisfy(object -> assertThat(text.substring(
                                object.get("start").intValue(),
                                object.get("end").intValue()))
                        .isEqualTo(object.get("text").textValue()));
        assertThat(called.objects("claim"))
                .isNotEmpty()
                .allSatisfy(object -> assertThat(text.substring(
                                object.get("start").intValue(),
                                object.get("end").intValue()))
                        .isEqualTo(object.get("sentence").textValue()));
    }

    private static String in(String text, JsonNode pair) {
        return text.substring(pair.get(0).intValue(), pair.get(1).intValue());
    }
}
