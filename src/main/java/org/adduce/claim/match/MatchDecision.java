package org.adduce.claim.match;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.adduce.account.Account;
import org.jspecify.annotations.Nullable;

/** What one person decided about a match, and when. It never changes; taken back, it stays as what was once decided. */
@Entity
public class MatchDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "match_id")
    private Match match;

    private boolean confirmed;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "decided_by")
    private Account by;

    private Instant decidedAt;

    protected MatchDecision() {}

    MatchDecision(Match match, boolean confirmed, Account by, Instant at) {
        this.match = match;
        this.confirmed = confirmed;
        this.by = by;
        this.decidedAt = at;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public Account by() {
        return by;
    }

    public Instant at() {
        return decidedAt;
    }
}
