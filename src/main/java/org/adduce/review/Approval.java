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
import org.adduce.review.content.ApprovalWaiver;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word that one revision may be published; never changed. That no author of it gives it holds in the database,
 * too, except with the waiver of a one-person desk.
 */
@Entity
@Immutable
@AssociationOverride(name = "doneBy", joinColumns = @JoinColumn(name = "approver_id"))
@AttributeOverride(name = "doneAt", column = @Column(name = "approved_at"))
public class Approval extends ReviewRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id")
    private Revision revision;

    private @Nullable String waiverName;
    private @Nullable String waiverReason;

    protected Approval() {}

    /** @param waiver why an author approves their own work; null where somebody else does */
    Approval(ClaimReview review, Revision revision, Account approver, Instant at, @Nullable ApprovalWaiver waiver) {
        super(review, approver, at);
        this.revision = revision;
        this.waiverName = waiver == null ? null : waiver.name();
        this.waiverReason = waiver == null ? null : waiver.reason();
    }

    public Revision revision() {
        return revision;
    }

    public Account approver() {
        return doneBy();
    }

    public Instant approvedAt() {
        return doneAt();
    }

    /** Who answers for the missing second person; null where there was one. */
    public @Nullable String waiverName() {
        return waiverName;
    }

    public @Nullable String waiverReason() {
        return waiverReason;
    }
}
