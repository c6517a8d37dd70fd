package org.adduce.review;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.adduce.account.Account;
import org.hibernate.annotations.Immutable;

/** The end of a published review: its page stays, with this notice in place of the verdict; never changed. */
@Entity
@Immutable
@AssociationOverride(name = "doneBy", joinColumns = @JoinColumn(name = "withdrawn_by"))
@AttributeOverride(name = "doneAt", column = @Column(name = "withdrawn_at"))
public class Withdrawal extends ReviewRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private String reason;

    protected Withdrawal() {}

    Withdrawal(ClaimReview review, Edition edition, String reason, Account withdrawnBy, Instant withdrawnAt) {
        super(review, withdrawnBy, withdrawnAt);
        this.edition = edition;
        this.reason = reason;
    }

    /** The edition that was withdrawn. */
    public Edition edition() {
        return edition;
    }

    /** For the public to read. */
    public String reason() {
        return reason;
    }

    public Account withdrawnBy() {
        return doneBy();
    }

    public Instant withdrawnAt() {
        return doneAt();
    }
}
