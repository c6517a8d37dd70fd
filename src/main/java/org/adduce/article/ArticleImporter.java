package org.adduce.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.adduce.account.Account;
import org.adduce.audit.event.AuditLog;
import org.adduce.extraction.Extractor;
import org.adduce.extraction.page.ReadArticle;
import org.adduce.extraction.text.NoText;
import org.adduce.extraction.text.RawText;
import org.adduce.merkle.Sha256;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes articles in: what came is kept as it came, once, beside the text that was read out of it. */
@ApplicationScoped
public class ArticleImporter {

    /** The largest content, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private final Articles articles;
    private final PageFetcher fetcher;
    private final Extractor extractor;
    private final AuditLog log;
    private final Event<ArticleAdded> broughtIn;
    private final Clock clock;

    ArticleImporter(
            Articles articles,
            PageFetcher fetcher,
            Extractor extractor,
            AuditLog log,
            Event<ArticleAdded> broughtIn,
            Clock clock) {
        this.articles = articles;
        this.fetcher = fetcher;
        this.extractor = extractor;
        this.log = log;
        this.broughtIn = broughtIn;
        this.clock = clock;
    }

    /**
     * Brings in one article, in the running transaction or in one of its own, which is over when this returns.
     *
     * @throws Refusal if the content is not the text of an article, or the description is wrong; nothing is kept then
     */
    public ImportResult bringIn(ArticleSubmission articleSubmission, Account by) {
        check(articleSubmission);
        var sha256 = Sha256.hex(articleSubmission.content());
        return present(sha256).orElseGet(() -> keep(articleSubmission, sha256, by));
    }

    /**
     * Fetches a page and brings it in.
     *
     * @param field the field that held the address, for what is wrong with it
     * @throws Refusal if it cannot be fetched, is not an article, or the description is wrong
     */
    public ImportResult bringInPage(String field, @Nullable String url, Description told, Account by) {
        new Guards()
                .content(field, "is_given", url != null && !url.isBlank())
                .content(told.issues())
                .check();
        try {
            var page = fetcher.fetch(Objects.requireNonNull(url), PageFetcher.Wanted.ARTICLE);
            return bringIn(ArticleSubmission.page(field, page, told), by);
        } catch (FetchRefused e) {
            throw new Refusal(Refusal.Kind.INCOMPLETE, List.of(e.issue(field)));
        }
    }

    private ImportResult keep(ArticleSubmission articleSubmission, String sha256, Account by) {
        var read = extractor.read(raw(articleSubmission), articleSubmission.format());
        new Guards()
                .content(
                        articleSubmission.field(), "is_an_article", !read.text().isBlank())
                .check();
        try {
            return QuarkusTransaction.joiningExisting().call(() -> add(articleSubmission, sha256, read, by));
        } catch (RuntimeException e) {
            // Somebody may have brought in the same content since it was looked for; anything else is a fault.
            return present(sha256).orElseThrow(() -> e);
        }
    }

    private static String raw(ArticleSubmission articleSubmission) {
        try {
            return RawText.read(articleSubmission.content(), articleSubmission.format(), articleSubmission.charset());
        } catch (NoText e) {
            throw Refusal.incomplete(articleSubmission.field(), e.key());
        }
    }

    private ImportResult add(ArticleSubmission articleSubmission, String sha256, ReadArticle read, Account by) {
        var told = articleSubmission.description().completedBy(read);
        var article = new Article(
                Objects.requireNonNull(told.title()),
                sha256,
                articleSubmission.format(),
                read.text(),
                by,
                clock.instant());
        var change = article.bringIn(told, read.language());
        articles.add(article, articleSubmission.content());
        log.append(change);
        broughtIn.fire(new ArticleAdded(article.id()));
        return new ImportResult(article.id(), article.title(), true);
    }

    private Optional<ImportResult> present(String sha256) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> articles.withHash(sha256).map(known -> new ImportResult(known.id(), known.title(), false)));
    }

    private static void check(ArticleSubmission articleSubmission) {
        new Guards()
                .content(articleSubmission.field(), "is_given", articleSubmission.content().length > 0)
                .content(articleSubmission.field(), "is_small", articleSubmission.content().length <= LARGEST)
                .content(articleSubmission.description().issues())
                .check();
    }
}
