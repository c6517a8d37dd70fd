package org.adduce.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.adduce.account.Account;
import org.adduce.audit.AuditLog;
import org.adduce.extraction.Extractor;
import org.adduce.extraction.NoText;
import org.adduce.extraction.RawText;
import org.adduce.extraction.ReadArticle;
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
    private final Event<ArticleBroughtIn> broughtIn;
    private final Clock clock;

    ArticleImporter(
            Articles articles,
            PageFetcher fetcher,
            Extractor extractor,
            AuditLog log,
            Event<ArticleBroughtIn> broughtIn,
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
    public BroughtIn bringIn(Incoming incoming, Account by) {
        check(incoming);
        var sha256 = sha256(incoming.content());
        return present(sha256).orElseGet(() -> keep(incoming, sha256, by));
    }

    /**
     * Fetches a page and brings it in.
     *
     * @param field the field that held the address, for what is wrong with it
     * @throws Refusal if it cannot be fetched, is not an article, or the description is wrong
     */
    public BroughtIn bringInPage(String field, @Nullable String url, Description told, Account by) {
        new Guards().content(field, "is_given", url != null && !url.isBlank()).content(told.issues()).check();
        try {
            var page = fetcher.fetch(Objects.requireNonNull(url), PageFetcher.Wanted.ARTICLE);
            return bringIn(Incoming.page(field, page, told), by);
        } catch (FetchRefused e) {
            throw new Refusal(Refusal.Kind.INCOMPLETE, List.of(e.issue(field)));
        }
    }

    private BroughtIn keep(Incoming incoming, String sha256, Account by) {
        var read = extractor.read(raw(incoming), incoming.format());
        new Guards().content(incoming.field(), "is_an_article", !read.text().isBlank()).check();
        try {
            return QuarkusTransaction.joiningExisting().call(() -> add(incoming, sha256, read, by));
        } catch (RuntimeException e) {
            // Somebody may have brought in the same content since it was looked for; anything else is a fault.
            return present(sha256).orElseThrow(() -> e);
        }
    }

    private static String raw(Incoming incoming) {
        try {
            return RawText.read(incoming.content(), incoming.format(), incoming.charset());
        } catch (NoText e) {
            throw Refusal.incomplete(incoming.field(), e.key());
        }
    }

    private BroughtIn add(Incoming incoming, String sha256, ReadArticle read, Account by) {
        var told = incoming.description().completedBy(read);
        var article = new Article(
                Objects.requireNonNull(told.title()), sha256, incoming.format(), read.text(), by, clock.instant());
        var change = article.bringIn(told, read.language());
        articles.add(article, incoming.content());
        log.append(change);
        broughtIn.fire(new ArticleBroughtIn(article.id()));
        return new BroughtIn(article.id(), article.title(), true);
    }

    private Optional<BroughtIn> present(String sha256) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> articles.withHash(sha256).map(known -> new BroughtIn(known.id(), known.title(), false)));
    }

    private static void check(Incoming incoming) {
        new Guards()
                .content(incoming.field(), "is_given", incoming.content().length > 0)
                .content(incoming.field(), "is_small", incoming.content().length <= LARGEST)
                .content(incoming.description().issues())
                .check();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
