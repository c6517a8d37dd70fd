package org.adduce.review;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import org.adduce.account.Account;
import org.adduce.merkle.Sha256;
import org.hibernate.annotations.Immutable;

/** One saved state of a claim review, by value; never changed. */
@Entity
@Immutable
@AssociationOverride(name = "doneBy", joinColumns = @JoinColumn(name = "saved_by"))
@AttributeOverride(name = "doneAt", column = @Column(name = "saved_at"))
public class Revision extends ReviewRecord {

    /** More than the fields' limits add up to; beyond it Hibernate would look for a smaller column type. */
    static final int CONTENT_LIMIT = 100_000_000;

    private int number;
    private int afterEdition;

    @Basic(fetch = FetchType.LAZY)
    @Column(length = CONTENT_LIMIT)
    private String content;

    private String sha256;

    protected Revision() {}

    Revision(
            ClaimReview review, int number, int afterEdition, Account savedBy, Instant savedAt, ReviewContent content) {
        super(review, savedBy, savedAt);
        this.number = number;
        this.afterEdition = afterEdition;
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
        return doneBy();
    }

    public Instant savedAt() {
        return doneAt();
    }

    public ReviewContent content() {
        return ReviewContent.read(content);
    }

    /** Of the content as stored, in hex. */
    public String sha256() {
        return sha256;
    }
}
