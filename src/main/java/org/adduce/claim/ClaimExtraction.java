package org.adduce.claim;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.adduce.account.Account;
import org.adduce.article.Article;
import org.adduce.article.ArticleAdded;
import org.adduce.article.Articles;
import org.adduce.article.ExtractionState;
import org.adduce.article.Scoring;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;
import org.adduce.concurrent.DaemonThreads;
import org.adduce.extraction.Extractor;
import org.adduce.extraction.checkworthiness.Statements;
import org.adduce.web.ConcurrentChange;
import org.adduce.web.ServerMode;
import org.adduce.workflow.Guards;

/**
 * Reads claims out of articles and compares them with those of other articles, in the background and one article at a
 * time. What a stop cut off is taken up at the next start; reading an article again touches nothing that a person touched.
 */
@ApplicationScoped
public class ClaimExtraction {

    /** People who work on an article's candidates while they are written anew go first; more than this never happened. */
    private static final int ATTEMPTS = 5;

    /** What one transaction holds without others waiting for it. */
    private static final int MOST_AT_ONCE = 1_000;

    private final Extractor extractor;
    private final CandidateWriter writer;
    private final ArticleMatcher matcher;
    private final Articles articles;
    private final AuditLog log;
    private final Event<Wanted> wanted;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(new DaemonThreads("claim-extraction"));

    ClaimExtraction(
            Extractor extractor,
            CandidateWriter writer,
            ArticleMatcher matcher,
            Articles articles,
            AuditLog log,
            Event<Wanted> wanted) {
        this.extractor = extractor;
        this.writer = writer;
        this.matcher = matcher;
        this.articles = articles;
        this.log = log;
        this.wanted = wanted;
    }

    void onArrival(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleAdded article) {
        begin(article.articleId());
    }

    /** An article is to be read again, or its claims to be matched again, once the running transaction has succeeded. */
    record Wanted(long articleId) {}

    void onWish(@Observes(during = TransactionPhase.AFTER_SUCCESS) Wanted article) {
        begin(article.articleId());
    }

    @Transactional
    void onStart(@Observes StartupEvent start, ServerMode serverMode) {
        if (!serverMode.servesPeople()) {
            return;
        }
        articles.unfinished().forEach(this::begin);
    }

    /** Lets it be read again, after a failure or by a better reader. */
    @Transactional
    public void again(long articleId, Account by) {
        var article = articles.find(articleId).orElseThrow(NotFoundException::new);
        new Guards().stage("extraction_is_over", isOver(article)).check();
        startAgain(article, by);
    }

    /**
     * Lets those be read again that an older version read, the oldest first.
     *
     * @return how many that are
     */
    @Transactional
    public int outdatedAgain(Account by) {
        var outdated = articles.outdated(MOST_AT_ONCE);
        outdated.forEach(id -> articles.find(id).ifPresent(article -> startAgain(article, by)));
        return outdated.size();
    }

    private void startAgain(Article article, Account by) {
        article.startExtraction();
        log.append(Change.of(ClaimEvent.EXTRACTION_REPEATED, article, by.id()));
        wanted.fire(new Wanted(article.id()));
    }

    static boolean isOver(Article article) {
        return article.extraction() == ExtractionState.DONE || article.extraction() == ExtractionState.FAILED;
    }

    /**
     * Reads and matches it unless that is over already: the first articles of a demo are asked for on arrival and at the
     * start.
     *
     * @return completes when that is over, whether it worked or not
     */
    CompletableFuture<Void> begin(long articleId) {
        return CompletableFuture.runAsync(
                () -> {
                    extract(articleId);
                    match(articleId);
                },
                worker);
    }

    private void extract(long articleId) {
        try {
            writer.start(articleId).ifPresent(text -> write(articleId, extractor.statements(text)));
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            Log.errorf(e, "The claims of articles/%d could not be read out", articleId);
            fail(articleId);
        }
    }

    private void write(long articleId, Statements read) {
        var candidates = read.best(Extractor.MOST_CANDIDATES);
        for (int attempt = 1; ; attempt++) {
            try {
                writer.write(articleId, candidates, scoring(read));
                return;
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !ConcurrentChange.isBehind(e)) {
                    throw e;
                }
            }
        }
    }

    private static Scoring scoring(Statements read) {
        if (read.byMeaning()) {
            return Scoring.MEANING;
        }
        return read.all().size() > Extractor.MOST_BY_MEANING ? Scoring.WORDS_AS_TOO_LONG : Scoring.WORDS_WITHOUT_MODEL;
    }

    /** Without matches the claims are as good; they are looked for again at the next start. */
    private void match(long articleId) {
        try {
            matcher.match(articleId);
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            Log.errorf(e, "The claims of articles/%d could not be compared with those of other articles", articleId);
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
