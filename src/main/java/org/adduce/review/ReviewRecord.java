package org.adduce.review;

import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import org.adduce.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * What a person did to a review at one moment; which review, who and when never change. Each kind has a table of its own and
 * says which of its columns keep who and when.
 */
@MappedSuperclass
abstract class ReviewRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private ClaimReview review;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account doneBy;

    private Instant doneAt;

    protected ReviewRecord() {}

    ReviewRecord(ClaimReview review, Account doneBy, Instant doneAt) {
        this.review = review;
        this.doneBy = doneBy;
        this.doneAt = doneAt;
    }

    /** Grows with each record of the same kind, whichever review it is about. */
    long id() {
        return Objects.requireNonNull(id, "a record has its id once it is persisted");
    }

    ClaimReview review() {
        return review;
    }

    Account doneBy() {
        return doneBy;
    }

    Instant doneAt() {
        return doneAt;
    }
}
