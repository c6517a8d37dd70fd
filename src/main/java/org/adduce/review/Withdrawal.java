package org.adduce.review;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.adduce.account.Account;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The end of a published review: its page stays, with this notice in place of the verdict; never changed. */
@Entity
@Immutable
public class Withdrawal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private ClaimReview review;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "withdrawn_by")
    private Account withdrawnBy;

    private Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Withdrawal() {}

    Withdrawal(ClaimReview review, Edition edition, String reason, Account withdrawnBy, Instant withdrawnAt) {
        this.review = review;
        this.edition = edition;
        this.reason = reason;
        this.withdrawnBy = withdrawnBy;
        this.withdrawnAt = withdrawnAt;
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
        return withdrawnBy;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }
}
