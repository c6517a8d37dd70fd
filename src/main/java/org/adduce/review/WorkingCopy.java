package org.adduce.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.adduce.account.Account;
import org.adduce.claim.Claim;
import org.adduce.review.content.ReviewJson;
import org.jspecify.annotations.Nullable;

/** What one person typed into a review and has not saved as a revision yet. It changes with every pause in typing. */
@Entity
public class WorkingCopy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    private int base;

    @Column(length = Revision.CONTENT_LIMIT)
    private String content;

    private Instant savedAt;

    @Version
    private long version;

    protected WorkingCopy() {}

    WorkingCopy(Claim claim, Account account, Findings findings, int base, Instant at) {
        this.claim = claim;
        this.account = account;
        this.content = ReviewJson.write(findings);
        this.base = base;
        this.savedAt = at;
    }

    void keep(Findings findings, int base, Instant at) {
        this.content = ReviewJson.write(findings);
        this.base = base;
        this.savedAt = at;
    }

    /** The number of the revision that the person started from. */
    public int base() {
        return base;
    }

    /** As typed: incomplete, and possibly wrong. */
    public Findings findings() {
        return ReviewJson.read(content, Findings.class);
    }

    public Instant savedAt() {
        return savedAt;
    }
}
