package org.adduce.extraction.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.adduce.extraction.text.Format;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Articles in the styles in which they come from scrapers, written for this test. In their files "+" marks a line that must
 * remain, "-" one that must not, "=" the title, "@" what else must be read; other lines may go either way.
 */
class ScrapedArticlesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/adduce/extraction/scraped");

    private static List<String> marked(List<String> lines, String mark) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }

    private static String raw(List<String> lines) {
        List<String> raw = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith("@")) {
                raw.add(line.replaceFirst("^[-+=] ", ""));
            }
        }
        return String.join("\n", raw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency",
                "blog",
                "fact-check",
                "german-portal",
                "live",
                "local-paper",
                "magazine",
                "syndicated",
                "tabloid",
                "transcript"
            })
    void read_scrapedArticle_keepsItsOwnWordsAlone(String name) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(name + ".txt"));
        ReadArticle article = TextReader.read(raw(lines), Format.PLAIN);
        List<String> paragraphs = article.text().lines().toList();
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(paragraphs).as("kept").containsAll(marked(lines, "+ "));
        softly.assertThat(paragraphs).as("dropped").doesNotContainAnyElementsOf(marked(lines, "- "));
        softly.assertThat(article.title()).isEqualTo(marked(lines, "= ").get(0));
        marked(lines, "@byline ")
                .forEach(byline -> softly.assertThat(article.byline()).isEqualToIgnoringCase(byline));
        marked(lines, "@date ")
                .forEach(date -> softly.assertThat(article.publishedOn()).isEqualTo(LocalDate.parse(date)));
        softly.assertAll();
    }
}
