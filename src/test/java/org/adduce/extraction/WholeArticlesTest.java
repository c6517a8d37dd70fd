package org.adduce.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.adduce.extraction.checkworthiness.Candidate;
import org.adduce.extraction.page.ReadArticle;
import org.adduce.extraction.text.Format;
import org.adduce.testsupport.OutsideData;
import org.junit.jupiter.api.Test;

/**
 * Articles as scrapers bring them, read from the first step to the last: two that were written for this test, and two real ones
 * of the same kinds, which are not ours to keep here; where these are absent, their tests are skipped.
 */
class WholeArticlesTest {

    private static final Path OURS = Path.of("src/test/resources/org/adduce/extraction/articles");

    private final Extractor extractor = new Extractor();

    private ReadArticle ours(String name) throws IOException {
        return extractor.read(Files.readString(OURS.resolve(name)), Format.PLAIN);
    }

    private ReadArticle real(String name) throws IOException {
        return extractor.read(Files.readString(OutsideData.require("articles/" + name)), Format.PLAIN);
    }

    private void assertSpeakers(ReadArticle article, String... beginningsAndSpeakers) {
        List<Candidate> candidates = extractor.candidates(article.text());
        for (int i = 0; i < beginningsAndSpeakers.length; i += 2) {
            String words = beginningsAndSpeakers[i];
            assertThat(candidates)
                    .filteredOn(candidate -> candidate.statement().contains(words))
                    .as(words)
                    .singleElement()
                    .extracting(Candidate::claimant)
                    .isEqualTo(beginningsAndSpeakers[i + 1]);
        }
    }

    @Test
    void read_magazine_isCleanAndNamed() throws IOException {
        ReadArticle article = ours("magazine.txt");
        assertThat(article.title()).isEqualTo("Halvard Rejects Call for Foreign Pilots on the Vessel Strait");
        assertThat(article.byline()).isEqualTo("Nora Quill");
        assertThat(article.publisher()).isEqualTo("Strait Weekly");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.text())
                .startsWith("The islands can do without")
                .endsWith("22 million crowns in June.")
                .doesNotContain(
                        "Getty",
                        "Halvard and Brandt",
                        "Beyond the Pier",
                        "is committed to",
                        "About the writer",
                        "Nora Quill",
                        "Click here",
                        "Strait Weekly",
                        "•");
    }

    @Test
    void read_agency_isCleanAndNamed() throws IOException {
        ReadArticle article = ours("agency.txt");
        assertThat(article.title()).startsWith("Estria and Norvik keep").endsWith("warns of a strike");
        assertThat(article.publisher()).isEqualTo("The Harbour Press");
        assertThat(article.text())
                .startsWith("NORVIK – Estria and Norvik")
                .endsWith("as well.”")
                .doesNotContain(
                        "Full Screen",
                        "1 / 3",
                        "Copyright",
                        "Fuente",
                        "Recommended",
                        "Janik",
                        "coverage of the ferries");
    }

    @Test
    void candidates_magazine_haveTheirSpeakers() throws IOException {
        ReadArticle article = ours("magazine.txt");
        assertThat(extractor.candidates(article.text())).hasSizeBetween(12, 20);
        assertSpeakers(
                article,
                "can do without foreign pilots",
                "Tomas Halvard",
                "Our school turns out",
                "Tomas Halvard",
                "Nothing is signed yet",
                "Elena Brandt",
                "rescue crews only",
                "Luc Ferrand",
                "A pilot who learns",
                "Pavel Novak",
                "The treaty of 1998",
                "Pavel Novak",
                "would take a miracle",
                "Radoslav Siman",
                "have enough to do at home",
                "Olga Scharf",
                "voted for islanders",
                "Boris Pister",
                "A report of the harbour board",
                null);
    }

    @Test
    void candidates_agency_haveTheirSpeakers() throws IOException {
        ReadArticle article = ours("agency.txt");
        assertThat(extractor.candidates(article.text()))
                .hasSizeBetween(15, 25)
                .noneSatisfy(candidate -> assertThat(candidate.statement()).contains("NORVIK"));
        assertSpeakers(
                article,
                "will lose (the summer)",
                "Dmitri Pesk",
                "“thinkable”",
                "Elena Brandt",
                "the ministers had agreed",
                "Olga Scharf",
                "it was also settled",
                "Olga Scharf",
                "hiring strike breakers",
                "Luc Ferrand",
                "every member has lent",
                "Jens Holt",
                "We did so in 2014",
                "Jens Holt",
                "Sarn will train",
                "Tomas Halvard",
                "would rather wait a year",
                "Peter Anders",
                "will not propose a loan",
                "Robert Fisk",
                "According to the Harbour Charter",
                "Jens Holt",
                "covers their teachers",
                "Jens Holt");
    }

    @Test
    void read_firstArticle_isCleanAndNamed() throws IOException {
        ReadArticle article = real("000_5258c34b50ad365c.txt");
        assertThat(article.title()).isEqualTo("Zelensky Responds to Possibility of NATO Troops in Ukraine");
        assertThat(article.byline()).isEqualTo("Ellie Cook");
        assertThat(article.publisher()).isEqualTo("Newsweek");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.text())
                .startsWith("There is no need for French troops")
                .endsWith("Russian offensives.")
                .doesNotContain(
                        "Getty",
                        "Macron and Zelensky",
                        "Uncommon Knowledge",
                        "is committed to",
                        "About the writer",
                        "Ellie Cook",
                        "Click here",
                        "Newsweek",
                        "•");
    }

    @Test
    void read_secondArticle_isCleanAndNamed() throws IOException {
        ReadArticle article = real("004_daa7848c7c74e5fd.txt");
        assertThat(article.title()).startsWith("Germany and Poland say").endsWith("wider war");
        assertThat(article.publisher()).isEqualTo("The Associated Press");
        assertThat(article.text())
                .startsWith("BRUSSELS – European military heavyweights")
                .endsWith("outside Ukraine.”")
                .doesNotContain(
                        "Full Screen",
                        "1 / 4",
                        "Copyright",
                        "Fuentes",
                        "Recommended",
                        "Janicek",
                        "coverage of the war");
    }

    @Test
    void candidates_firstArticle_haveTheirSpeakers() throws IOException {
        ReadArticle article = real("000_5258c34b50ad365c.txt");
        assertThat(extractor.candidates(article.text())).hasSizeBetween(15, 35);
        assertSpeakers(
                article,
                "There is no need for French troops",
                "Volodymyr Zelensky",
                "As long as Ukraine holds",
                "Volodymyr Zelensky",
                "There is no consensus at this stage",
                "Emmanuel Macron",
                "mine clearance",
                "Sébastien Lecornu",
                "If we could agree",
                "Petr Pavel",
                "U.N. Charter",
                "Petr Pavel",
                "is not unthinkable",
                "Radosław Sikorski",
                "There will be no ground troops",
                "Olaf Scholz",
                "is not an option for Germany",
                "Boris Pistorius",
                "NATO soldiers are already present",
                "Radosław Sikorski",
                "Leaked audio recordings",
                null);
    }

    @Test
    void candidates_secondArticle_haveTheirSpeakers() throws IOException {
        ReadArticle article = real("004_daa7848c7c74e5fd.txt");
        assertThat(extractor.candidates(article.text()))
                .hasSizeBetween(15, 35)
                .noneSatisfy(candidate -> assertThat(candidate.statement()).contains("BRUSSELS"));
        assertSpeakers(
                article,
                "the inevitability (of conflict)",
                "Dmitry Peskov",
                "“ruled out”",
                "Emmanuel Macron",
                "the participants had agreed",
                "Olaf Scholz",
                "there was also consensus",
                "Olaf Scholz",
                "wage war against Russia",
                "Sébastien Lecornu",
                "unprecedented support",
                "Jens Stoltenberg",
                "We have done that since 2014",
                "Jens Stoltenberg",
                "Poland does not plan",
                "Donald Tusk",
                "certainly doesn’t want",
                "Petr Fiala",
                "is not planning to propose",
                "Robert Fico",
                "According to international law",
                "Jens Stoltenberg",
                "includes also striking",
                "Jens Stoltenberg");
    }
}
