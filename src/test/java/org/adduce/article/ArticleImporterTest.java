package org.adduce.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.adduce.audit.event.AuditEvent;
import org.adduce.extraction.text.Format;
import org.adduce.testsupport.Accounts;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleImporterTest {

    @Inject
    ArticleImporter importer;

    @Inject
    Articles articles;

    @Inject
    EntityManager entities;

    @Inject
    Arrivals arrivals;

    @Test
    void bringIn_aText_keepsItsBytesAndWhatIsToldOfIt() {
        var text = "\ufeff" + Stories.one() + "\r\n \t";
        var told = new Description("Ferries", "Harbour Post", "Mia Lund", "https://example.org/f", "2026-02-27");

        var brought = importer.bringIn(ArticleSubmission.text("text", text, Format.PLAIN, told), Accounts.ana());

        assertThat(brought.isNew()).isTrue();
        QuarkusTransaction.requiringNew().run(() -> {
            var article = articles.find(brought.articleId()).orElseThrow();
            assertThat(article.description()).isEqualTo(told);
            assertThat(article.text()).contains("The harbour board").doesNotContain("\r", "\ufeff");
            assertThat(article.extraction()).isNotNull();
            assertThat(article.broughtInBy()).isEqualTo(Accounts.ana().id());
            assertThat(articles.original(article)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        });
        assertThat(eventsOf(brought)).containsExactly("article_brought_in");
        assertThat(arrivals.ids()).contains(brought.articleId());
    }

    @Test
    void bringIn_theSameContentAgain_leadsToTheArticleThatIsThere() {
        var text = Stories.one();

        var first = bringIn(text);
        var second = importer.bringIn(
                ArticleSubmission.file("files", "again.md", text.getBytes(StandardCharsets.UTF_8)), Accounts.ben());

        assertThat(second).isEqualTo(new ImportResult(first.articleId(), first.title(), false));
        assertThat(eventsOf(first)).hasSize(1);
    }

    @Test
    void bringIn_theSameContentAtTheSameTime_makesOneArticle() throws Exception {
        var text = Stories.one();
        var together = new CyclicBarrier(6);
        var ana = Accounts.ana();
        Callable<ImportResult> one = () -> {
            var request = Arc.container().requestContext();
            request.activate();
            try {
                together.await();
                return importer.bringIn(ArticleSubmission.text("text", text, Format.PLAIN, Description.NOTHING), ana);
            } finally {
                request.terminate();
            }
        };
        var threads = Executors.newFixedThreadPool(6);
        try {
            var results = new ArrayList<ImportResult>();
            for (var result :
                    threads.invokeAll(Stream.generate(() -> one).limit(6).toList())) {
                results.add(result.get());
            }
            assertThat(results)
                    .extracting(ImportResult::articleId)
                    .containsOnly(results.get(0).articleId());
            assertThat(results).filteredOn(ImportResult::isNew).hasSize(1);
            assertThat(eventsOf(results.get(0))).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void bringIn_html_readsTitleBylineAndDate() {
        var page = "<!doctype html><html lang=en><head><title>Late ferries</title>"
                + "<meta name=author content='Mia Lund'><meta property=article:published_time content=2026-02-27></head>"
                + "<body><nav><a href=/>Home</a></nav><article><h1>Late ferries</h1><p>" + Stories.one()
                + "</p></article></body></html>";

        var brought = importer.bringIn(
                ArticleSubmission.file("files", "Page.HTML", page.getBytes(StandardCharsets.UTF_8)), Accounts.ana());

        QuarkusTransaction.requiringNew().run(() -> {
            var article = articles.find(brought.articleId()).orElseThrow();
            assertThat(article.title()).isEqualTo("Late ferries");
            assertThat(article.byline()).isEqualTo("Mia Lund");
            assertThat(article.publishedAt()).isEqualTo("2026-02-27");
            assertThat(article.text()).doesNotContain("Home", "<p>");
        });
    }

    @Test
    void bringIn_ofTheLargestSize_isAccepted() {
        var text = Stories.one();
        var largest = text + " ferry".repeat((ArticleImporter.LARGEST - text.length()) / 6);
        largest += "x".repeat(ArticleImporter.LARGEST - largest.length());

        assertThat(bringIn(largest).isNew()).isTrue();
    }

    @Test
    void bringIn_ofOneByteMore_isRefused() {
        assertRefused("x".repeat(ArticleImporter.LARGEST + 1), "is_small");
    }

    @Test
    void bringIn_withoutWords_isRefused() {
        assertRefused("", "is_given");
        assertRefused(" \n\t ", "is_an_article");
        assertRefused("a\0b", "is_text");
    }

    @Test
    void bringIn_halfACharacter_isRefused() {
        assertThatThrownBy(() -> ArticleSubmission.text("text", "a\ud800", Format.PLAIN, Description.NOTHING))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void file_ofAnotherKind_isRefused() {
        for (var name : List.of("story.docx", "story", "story.txt.exe", "")) {
            assertThatThrownBy(() -> ArticleSubmission.file("files", name, new byte[] {65}))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.issues())
                                    .containsExactly(new Issue("files", "is_txt_html_or_md")));
        }
    }

    @Test
    void bringInPage_ofAPrivateAddress_isRefusedAtTheAddress() {
        assertThatThrownBy(() ->
                        importer.bringInPage("address", "http://127.0.0.1:9/", Description.NOTHING, Accounts.ana()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.issues()).containsExactly(new Issue("address", "host_is_public")));
    }

    private ImportResult bringIn(String text) {
        return importer.bringIn(
                ArticleSubmission.text("text", text, Format.PLAIN, Description.NOTHING), Accounts.ana());
    }

    private void assertRefused(String text, String key) {
        assertThatThrownBy(() -> bringIn(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.issues()).containsExactly(new Issue("text", key)));
    }

    private List<String> eventsOf(ImportResult brought) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities
                        .createQuery("from AuditEvent where subject = :subject order by sequence", AuditEvent.class)
                        .setParameter("subject", "articles/" + brought.articleId())
                        .getResultList()
                        .stream()
                        .map(AuditEvent::type)
                        .toList());
    }

    /** What those hear who wait for new articles. */
    @ApplicationScoped
    static class Arrivals {

        private final Set<Long> ids = ConcurrentHashMap.newKeySet();

        void arrived(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleAdded event) {
            ids.add(event.articleId());
        }

        Set<Long> ids() {
            return ids;
        }
    }
}
