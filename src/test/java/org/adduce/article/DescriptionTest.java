package org.adduce.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.adduce.extraction.page.ReadArticle;
import org.adduce.workflow.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionTest {

    private static final ReadArticle READ = new ReadArticle(
            "Ferries ran late.\n\nAgain.", "Late ferries", "Mia Lund", "Harbour Post", LocalDate.of(2026, 2, 3), "en");

    @Test
    void parts_withWhiteSpace_areOneLine() {
        var told = new Description("  Two\r\nlines\t here ", " ", "", null, null);

        assertThat(told.title()).isEqualTo("Two lines here");
        assertThat(told.publisher()).isNull();
        assertThat(told.byline()).isNull();
    }

    @Test
    void completed_byWhatTheArticleSays_keepsWhatThePersonSaid() {
        var told = new Description("Ferries", null, "M. Lund", "https://example.org/f", null).completedBy(READ);

        assertThat(told)
                .isEqualTo(
                        new Description("Ferries", "Harbour Post", "M. Lund", "https://example.org/f", "2026-02-03"));
    }

    @Test
    void completed_withoutAnyTitle_takesTheFirstWords() {
        var read = new ReadArticle("Ferries ran late.\n\nAgain.", null, null, null, null, null);

        assertThat(Description.NOTHING.completedBy(read).title()).isEqualTo("Ferries ran late.");
    }

    @Test
    void completed_byALongTitle_shortensIt() {
        var read = new ReadArticle("Text.", "ferry ".repeat(200), null, null, null, null);

        assertThat(Description.NOTHING.completedBy(read).title())
                .hasSizeLessThanOrEqualTo(500)
                .endsWith("ferry…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-27", "2026-02-27T09:30", "2026-02-27T09:30Z", "2026-02-27T09:30:01.5+01:00"})
    void issues_ofAnIsoDate_areNone(String date) {
        assertThat(new Description("T", null, null, null, date).issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "27.02.2026",
                "2026-02-30",
                "2026-13-01",
                "2026-02-27 09:30",
                "+12026-02-27",
                "0000-01-01",
                "2026-02-27T25:00",
                "2026-02-27T09:30:00.0000000000000000000000001Z"
            })
    void issues_ofAnotherDate_nameIt(String date) {
        assertThat(new Description("T", null, null, null, date).issues())
                .containsExactly(new Issue("publishedAt", "is_a_date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://example.org/", "data:text/html,x", "file:///etc/passwd"})
    void issues_ofAnotherScheme_nameIt(String url) {
        assertThat(new Description("T", null, null, url, null).issues())
                .containsExactly(new Issue("url", "scheme_is_http"));
    }

    @Test
    void issues_ofEveryPart_areAllThere() {
        var told = new Description("x".repeat(501), "p\0", "b\ud800", "example.org", "soon");

        assertThat(told.issues())
                .containsExactly(
                        new Issue("title", "is_short"),
                        new Issue("publisher", "has_readable_characters"),
                        new Issue("byline", "has_readable_characters"),
                        new Issue("url", "address_is_complete"),
                        new Issue("publishedAt", "is_a_date"));
    }
}
