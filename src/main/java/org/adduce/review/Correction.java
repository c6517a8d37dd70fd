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
import org.jspecify.annotations.Nullable;

/** What was wrong in an edition, from the moment it was found until the next edition, or until it is given up. */
@Entity
@AssociationOverride(name = "doneBy", joinColumns = @JoinColumn(name = "opened_by"))
@AttributeOverride(name = "doneAt", column = @Column(name = "opened_at"))
public class Correction extends ReviewRecord {

    private String whatWasWrong;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_before_id")
    private Edition editionBefore;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_after_id")
    private @Nullable Edition editionAfter;

    private @Nullable Instant closedAt;

    protected Correction() {}

    Correction(ClaimReview review, Edition editionBefore, String whatWasWrong, Account openedBy, Instant openedAt) {
        super(review, openedBy, openedAt);
        this.editionBefore = editionBefore;
        this.whatWasWrong = whatWasWrong;
    }

    public String whatWasWrong() {
        return whatWasWrong;
    }

    public Edition editionBefore() {
        return editionBefore;
    }

    /** The edition that puts it right; null while it is under way, and for good where it was given up. */
    public @Nullable Edition editionAfter() {
        return editionAfter;
    }

    public Account openedBy() {
        return doneBy();
    }

    public Instant openedAt() {
        return doneAt();
    }

    /** When it was published or given up; null while it is under way. */
    public @Nullable Instant closedAt() {
        return closedAt;
    }

    void publishedAs(Edition edition) {
        editionAfter = edition;
        closedAt = edition.publishedAt();
    }

    void givenUp(Instant at) {
        closedAt = at;
    }
}
