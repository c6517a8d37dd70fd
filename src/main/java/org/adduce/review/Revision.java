package org.adduce.review;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.adduce.account.Account;
import org.adduce.merkle.Sha256;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One saved state of a claim review, by value; never changed. */
@Entity
@Immutable
public class Revision {

    /** More than the fields' limits add up to; beyond it Hibernate would look for a smaller column type. */
    static final int CONTENT_LIMIT = 100_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private ClaimReview review;

    private int number;
    private int afterEdition;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "saved_by")
    private Account savedBy;

    private Instant savedAt;

    @Basic(fetch = FetchType.LAZY)
    @Column(length = CONTENT_LIMIT)
    private String content;

    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(
            ClaimReview review, int number, int afterEdition, Account savedBy, Instant savedAt, ReviewContent content) {
        this.review = review;
        this.number = number;
        this.afterEdition = afterEdition;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
        this.content = content.json();
        this.sha256 = Sha256.hex(this.content);
    }

    /** From 1, without gaps, in each review. */
    public int number() {
        return number;
    }

    /** The number of the edition that was the latest when this was saved; 0 for none. */
    public int afterEdition() {
        return afterEdition;
    }

    public Account savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public ReviewContent content() {
        return ReviewContent.read(content);
    }

    /** Of the content as stored, in hex. */
    public String sha256() {
        return sha256;
    }
}
