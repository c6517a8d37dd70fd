package org.adduce.claim;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.adduce.article.Article;
import org.adduce.article.ArticleBroughtIn;
import org.adduce.article.Articles;
import org.adduce.article.ExtractionState;
import org.adduce.extraction.Extractor;
import org.adduce.workflow.Guards;

/**
 * Reads claims out of articles, in the background and one article at a time. What a stop cut off is taken up at the next
 * start; reading an article again adds what is new and touches nothing else.
 */
@ApplicationScoped
public class ClaimExtraction {

    private final Extractor extractor;
    private final CandidateWriter writer;
    private final Articles articles;
    private final EntityManager entities;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "claim-extraction");
        thread.setDaemon(true);
        return thread;
    });

    ClaimExtraction(Extractor extractor, CandidateWriter writer, Articles articles, EntityManager entities) {
        this.extractor = extractor;
        this.writer = writer;
        this.articles = articles;
        this.entities = entities;
    }

    void onArrival(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleBroughtIn article) {
        begin(article.articleId());
    }

    @Transactional
    void onStart(@Observes StartupEvent start) {
        entities.createQuery("select id from Article where extraction in :unfinished order by id", Long.class)
                .setParameter("unfinished", EnumSet.of(ExtractionState.PENDING, ExtractionState.RUNNING))
                .getResultList()
                .forEach(this::begin);
    }

    /** Lets it be read again, after a failure or by a better reader. */
    @Transactional
    public void again(long articleId) {
        var article = articles.find(articleId).orElseThrow(NotFoundException::new);
        new Guards()
                .stage("extraction_is_over", isOver(article))
                .check();
        article.startExtraction();
        entities.flush();
        begin(articleId);
    }

    private static boolean isOver(Article article) {
        return article.extraction() == ExtractionState.DONE || article.extraction() == ExtractionState.FAILED;
    }

    /** @return completes when the article has been read, whether that worked or not */
    CompletableFuture<Void> begin(long articleId) {
        return CompletableFuture.runAsync(() -> extract(articleId), worker);
    }

    private void extract(long articleId) {
        try {
            writer.write(articleId, extractor.candidates(writer.start(articleId)));
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            Log.errorf(e, "The claims of articles/%d could not be read out", articleId);
            writer.fail(articleId);
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
