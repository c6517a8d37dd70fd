package org.adduce.claim;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.adduce.account.Account;
import org.adduce.article.Article;
import org.adduce.article.ArticleBroughtIn;
import org.adduce.article.Articles;
import org.adduce.article.ExtractionState;
import org.adduce.audit.AuditLog;
import org.adduce.audit.Change;
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
    private final AuditLog log;
    private final Event<ReadAgain> wanted;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "claim-extraction");
        thread.setDaemon(true);
        return thread;
    });

    ClaimExtraction(
            Extractor extractor,
            CandidateWriter writer,
            Articles articles,
            EntityManager entities,
            AuditLog log,
            Event<ReadAgain> wanted) {
        this.extractor = extractor;
        this.writer = writer;
        this.articles = articles;
        this.entities = entities;
        this.log = log;
        this.wanted = wanted;
    }

    void onArrival(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleBroughtIn article) {
        begin(article.articleId());
    }

    /** An article that was read is to be read again, once the running transaction has succeeded. */
    record ReadAgain(long articleId) {}

    void onWish(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReadAgain article) {
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
    public void again(long articleId, Account by) {
        var article = articles.find(articleId).orElseThrow(NotFoundException::new);
        new Guards()
                .stage("extraction_is_over", isOver(article))
                .check();
        article.startExtraction();
        log.append(Change.of(ClaimEvent.EXTRACTION_REPEATED, article, by.id()));
        wanted.fire(new ReadAgain(articleId));
    }

    static boolean isOver(Article article) {
        return article.extraction() == ExtractionState.DONE || article.extraction() == ExtractionState.FAILED;
    }

    /**
     * Reads it unless that is over already: the first articles of a demo are asked for on arrival and at the start.
     *
     * @return completes when the article has been read, whether that worked or not
     */
    CompletableFuture<Void> begin(long articleId) {
        return CompletableFuture.runAsync(() -> extract(articleId), worker);
    }

    private void extract(long articleId) {
        try {
            writer.start(articleId).ifPresent(text -> writer.write(articleId, extractor.candidates(text)));
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            Log.errorf(e, "The claims of articles/%d could not be read out", articleId);
            fail(articleId);
        }
    }

    /** Nobody looks at what the worker throws. */
    private void fail(long articleId) {
        try {
            writer.fail(articleId);
        } catch (RuntimeException e) {
            Log.errorf(e, "articles/%d stays as being read until the next start", articleId);
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
