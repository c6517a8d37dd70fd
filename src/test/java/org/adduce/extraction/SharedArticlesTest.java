package org.adduce.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Two scraped articles as they come in practice; they are not ours to keep here, so the test is skipped where they are absent. */
class SharedArticlesTest {

    private static final Path ARTICLES = Path.of(System.getProperty("adduce.shared", "../shared"), "articles");

    private final Extractor extractor = new Extractor();

    private ReadArticle read(String name) throws IOException {
        Path file = ARTICLES.resolve(name);
        assumeTrue(Files.isReadable(file), () -> "no " + file + "; name its folder with -Dadduce.shared=…");
        return extractor.read(Files.readString(file), Format.PLAIN);
    }

    private void assertSpeakers(ReadArticle article, String... beginningsAndSpeakers) {
        List<Candidate> candidates = extractor.candidates(article.text());
        for (int i = 0; i < beginningsAndSpeakers.length; i += 2) {
            String words = beginningsAndSpeakers[i];
            assertThat(candidates).filteredOn(candidate -> candidate.statement().contains(words)).as(words)
                    .singleElement().extracting(Candidate::claimant).isEqualTo(beginningsAndSpeakers[i + 1]);
        }
    }

    @Test
    void read_firstArticle_isCleanAndNamed() throws IOException {
        ReadArticle article = read("000_5258c34b50ad365c.txt");
        assertThat(article.title()).isEqualTo("Zelensky Responds to Possibility of NATO Troops in Ukraine");
        assertThat(article.byline()).isEqualTo("Ellie Cook");
        assertThat(article.publisher()).isEqualTo("Newsweek");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.text()).startsWith("There is no need for French troops").endsWith("Russian offensives.")
                .doesNotContain("Getty", "Macron and Zelensky", "Uncommon Knowledge", "is committed to", "About the writer",
                        "Ellie Cook", "Click here", "Newsweek", "•");
    }

    @Test
    void read_secondArticle_isCleanAndNamed() throws IOException {
        ReadArticle article = read("004_daa7848c7c74e5fd.txt");
        assertThat(article.title()).startsWith("Germany and Poland say").endsWith("wider war");
        assertThat(article.publisher()).isEqualTo("The Associated Press");
        assertThat(article.text()).startsWith("BRUSSELS – European military heavyweights").endsWith("outside Ukraine.”")
                .doesNotContain("Full Screen", "1 / 4", "Copyright", "Fuentes", "Recommended", "Janicek", "coverage of the war");
    }

    @Test
    void candidates_firstArticle_haveTheirSpeakers() throws IOException {
        ReadArticle article = read("000_5258c34b50ad365c.txt");
        assertThat(extractor.candidates(article.text())).hasSizeBetween(15, 35);
        assertSpeakers(article,
                "There is no need for French troops", "Volodymyr Zelensky",
                "As long as Ukraine holds", "Volodymyr Zelensky",
                "There is no consensus at this stage", "Emmanuel Macron",
                "mine clearance", "Sébastien Lecornu",
                "If we could agree", "Petr Pavel",
                "U.N. Charter", "Petr Pavel",
                "is not unthinkable", "Radosław Sikorski",
                "There will be no ground troops", "Olaf Scholz",
                "is not an option for Germany", "Boris Pistorius",
                "NATO soldiers are already present", "Radosław Sikorski",
                "Leaked audio recordings", null);
    }

    @Test
    void candidates_secondArticle_haveTheirSpeakers() throws IOException {
        ReadArticle article = read("004_daa7848c7c74e5fd.txt");
        assertThat(extractor.candidates(article.text())).hasSizeBetween(15, 35)
                .noneSatisfy(candidate -> assertThat(candidate.statement()).contains("BRUSSELS"));
        assertSpeakers(article,
                "the inevitability (of conflict)", "Dmitry Peskov",
                "“ruled out”", "Emmanuel Macron",
                "the participants had agreed", "Olaf Scholz",
                "there was also consensus", "Olaf Scholz",
                "wage war against Russia", "Sébastien Lecornu",
                "unprecedented support", "Jens Stoltenberg",
                "We have done that since 2014", "Jens Stoltenberg",
                "Poland does not plan", "Donald Tusk",
                "certainly doesn’t want", "Petr Fiala",
                "is not planning to propose", "Robert Fico",
                "According to international law", "Jens Stoltenberg",
                "includes also striking", "Jens Stoltenberg");
    }
}
