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
import org.adduce.review.content.ApprovalWaiver;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word that one revision may be published; never changed. That no author of it gives it holds in the database,
 * too, except with the waiver of a one-person desk.
 */
@Entity
@Immutable
public class Approval {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private ClaimReview review;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id")
    private Revision revision;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "approver_id")
    private Account approver;

    private Instant approvedAt;
    private @Nullable String waiverName;
    private @Nullable String waiverReason;

    @SuppressWarnings("NullAway.Init")
    protected Approval() {}

    /** @param waiver why an author approves their own work; null where somebody else does */
    Approval(ClaimReview review, Revision revision, Account approver, Instant at, @Nullable ApprovalWaiver waiver) {
        this.review = review;
        this.revision = revision;
        this.approver = approver;
        this.approvedAt = at;
        this.waiverName = waiver == null ? null : waiver.name();
        this.waiverReason = waiver == null ? null : waiver.reason();
    }

    public Revision revision() {
        return revision;
    }

    public Account approver() {
        return approver;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    /** Who answers for the missing second person; null where there was one. */
    public @Nullable String waiverName() {
        return waiverName;
    }

    public @Nullable String waiverReason() {
        return waiverReason;
    }
}
