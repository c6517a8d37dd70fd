package org.adduce.article;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.adduce.account.Account;
import org.adduce.audit.event.Change;
import org.adduce.audit.event.Subject;
import org.adduce.extraction.text.Format;
import org.adduce.workflow.Guards;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * An imported text: where it is from, the SHA-256 of what came in, and the text that was read out of it. The text never
 * changes once claims point into it; what is told about it (title, byline, date) can be put right.
 */
@Entity
@DynamicUpdate
public class Article implements Subject {

    /** Longer than any article that the intake takes; beyond it Hibernate would look for a smaller column type. */
    static final int TEXT_LIMIT = 100_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String title;
    private @Nullable String publisher;
    private @Nullable String byline;
    private @Nullable String url;
    private @Nullable String publishedAt;
    private @Nullable String language;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private Format format;

    /** Read only where it is asked for, within the request or transaction: lists of claims load many articles. */
    @Basic(fetch = FetchType.LAZY)
    @Column(length = TEXT_LIMIT)
    private String text;

    /** No part of what people edit: its steps make nobody's edit stale. */
    @OptimisticLock(excluded = true)
    @Enumerated(EnumType.STRING)
    private ExtractionState extraction = ExtractionState.PENDING;

    @OptimisticLock(excluded = true)
    private @Nullable String extractor;

    @OptimisticLock(excluded = true)
    @Enumerated(EnumType.STRING)
    private @Nullable Scoring scoring;

    @OptimisticLock(excluded = true)
    private boolean matched;

    @Column(name = "brought_in_by")
    private @Nullable Long broughtInBy;

    private Instant broughtInAt;
    private @Nullable Instant erasedAt;

    @Version
    private long version;

    protected Article() {}

    /**
     * @param sha256 of the bytes that came in, in hex
     * @param text   as read out of them; claims' positions are UTF-16 units of it
     */
    public Article(String title, String sha256, Format format, String text, @Nullable Account broughtInBy, Instant at) {
        this.title = title;
        this.sha256 = sha256;
        this.format = format;
        this.text = text;
        this.broughtInBy = broughtInBy == null ? null : broughtInBy.id();
        this.broughtInAt = at;
    }

    /** Takes it in, with what is told about it; once, when it is persisted. */
    Change bringIn(Description told, @Nullable String language) {
        this.language = language;
        return described(Change.of(ArticleEvent.ARTICLE_BROUGHT_IN, this, broughtInBy), told)
                .with("sha256", null, sha256)
                .with("format", null, format);
    }

    /** Puts right what is told about it. */
    Change describe(Description told, Account by) {
        new Guards()
                .content("title", "is_given", told.title() != null)
                .content(told.issues())
                .check();
        return described(Change.of(ArticleEvent.ARTICLE_DESCRIBED, this, by.id()), told);
    }

    private Change described(Change change, Description told) {
        var was = change.type() == ArticleEvent.ARTICLE_BROUGHT_IN ? Description.NOTHING : description();
        title = Objects.requireNonNull(told.title(), "every article has a title");
        publisher = told.publisher();
        byline = told.byline();
        url = told.url();
        publishedAt = told.publishedAt();
        return change.with("title", was.title(), title)
                .with("publisher", was.publisher(), publisher)
                .with("byline", was.byline(), byline)
                .with("url", was.url(), url)
                .with("publishedAt", was.publishedAt(), publishedAt);
    }

    /** Its text is being read for claims, now or again. */
    public void startExtraction() {
        extraction = ExtractionState.RUNNING;
    }

    /**
     * Its claims have been read out of it; they are yet to be compared with those of other articles.
     *
     * @param extractor the version that read it
     */
    public void finishExtraction(String extractor, Scoring scoring) {
        extraction = ExtractionState.DONE;
        this.extractor = extractor;
        this.scoring = scoring;
        matched = false;
    }

    /** It has a claim more, to be compared with those of the other articles. */
    public void startMatching() {
        matched = false;
    }

    /** Its claims have been compared with those of the other articles. */
    public void finishMatching() {
        matched = true;
    }

    /** The fault is in the program's log; nothing about it is for people to put right. */
    public void failExtraction() {
        extraction = ExtractionState.FAILED;
    }

    public long id() {
        return Objects.requireNonNull(id, "an article has its id once it is persisted");
    }

    public String title() {
        return title;
    }

    public @Nullable String publisher() {
        return publisher;
    }

    public @Nullable String byline() {
        return byline;
    }

    /** Where it was published. */
    public @Nullable String url() {
        return url;
    }

    /** When it was published: an ISO 8601 date, or date and time, as precise as it is known. */
    public @Nullable String publishedAt() {
        return publishedAt;
    }

    /** All that is told about it. */
    public Description description() {
        return new Description(title, publisher, byline, url, publishedAt);
    }

    public @Nullable String language() {
        return language;
    }

    public String sha256() {
        return sha256;
    }

    public Format format() {
        return format;
    }

    public String text() {
        return text;
    }

    public ExtractionState extraction() {
        return extraction;
    }

    /** The version of extraction that read it; null if none has yet, or one that did not say. */
    public @Nullable String extractor() {
        return extractor;
    }

    /** What its statements' scores were made from; null as long as that is not known. */
    public @Nullable Scoring scoring() {
        return scoring;
    }

    /** Whether its claims have been compared with those of the other articles since it was read. */
    public boolean isMatched() {
        return matched;
    }

    /** The account that brought it in; null where the program did. */
    public @Nullable Long broughtInBy() {
        return broughtInBy;
    }

    public Instant broughtInAt() {
        return broughtInAt;
    }

    /** When a person's data were removed from it on their demand: its hash is that of what came in before. */
    public @Nullable Instant erasedAt() {
        return erasedAt;
    }

    @Override
    public String path() {
        return "articles/" + id();
    }

    @Override
    public long version() {
        return version;
    }
}
