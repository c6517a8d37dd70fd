package org.adduce.review;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.adduce.account.Account;
import org.adduce.claim.Outcome;
import org.adduce.merkle.Sha256;
import org.adduce.review.content.ReviewJson;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What the public got to see of a claim review at one time, by value; never changed. */
@Entity
@Immutable
@AssociationOverride(name = "doneBy", joinColumns = @JoinColumn(name = "published_by"))
@AttributeOverride(name = "doneAt", column = @Column(name = "published_at"))
public class Edition extends ReviewRecord {

    private int number;
    private String slug;
    private long articleId;
    private String articleSlug;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "approval_id")
    private Approval approval;

    @Column(length = Revision.CONTENT_LIMIT)
    private String content;

    private String sha256;

    private @Nullable Instant erasedAt;

    protected Edition() {}

    Edition(ClaimReview review, Approval approval, EditionContent content, Account publishedBy) {
        super(review, publishedBy, content.published());
        this.number = content.edition();
        this.slug = content.slug();
        this.articleId = content.article().id();
        this.articleSlug = content.article().slug();
        this.outcome = content.verdict().outcome();
        this.approval = approval;
        this.content = ReviewJson.write(content);
        this.sha256 = Sha256.hex(this.content);
    }

    /** Grows with each edition of any review. */
    @Override
    public long id() {
        return super.id();
    }

    /** From 1, without gaps, in each review. */
    public int number() {
        return number;
    }

    /** The claim's name in public addresses, {@code /claims/<slug>}; the same in all editions of a review. */
    public String slug() {
        return slug;
    }

    public long articleId() {
        return articleId;
    }

    /** The article's name in public addresses, {@code /reviews/<slug>}; the same in all editions about it. */
    public String articleSlug() {
        return articleSlug;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** All that the public pages show; each call reads it anew. */
    public EditionContent content() {
        return ReviewJson.read(content, EditionContent.class);
    }

    /** The content as it is stored and hashed. */
    public String json() {
        return content;
    }

    /** Of {@link #json()} in UTF-8, in hex. */
    public String sha256() {
        return sha256;
    }

    /** Whether the content is still that of its hash; somebody may have changed the row by other ways than this program. */
    public boolean isIntact() {
        return presentSha256().equals(sha256);
    }

    /** When parts of it were removed on a person's demand, says the row; the log must say so too. */
    public @Nullable Instant erasedAt() {
        return erasedAt;
    }

    /** The hash of the content as it is now; that of the whole edition unless parts were removed. */
    public String presentSha256() {
        return Sha256.hex(content);
    }

    /** The path under which the audit log knows its publication. */
    public String subject() {
        return review().claim().path();
    }

    public Instant publishedAt() {
        return doneAt();
    }

    Approval approval() {
        return approval;
    }
}
