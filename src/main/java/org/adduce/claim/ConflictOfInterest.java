package org.adduce.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.audit.event.Change;
import org.adduce.workflow.Guards;
import org.jspecify.annotations.Nullable;

/**
 * A person's own statement that they must not decide on a claim, or on any claim of its claimant. Never changed and never
 * taken back.
 */
@Entity
public class ConflictOfInterest {

    static final int REASON_LIMIT = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    private @Nullable String claimant;
    private String reason;
    private Instant declaredAt;

    protected ConflictOfInterest() {}

    /**
     * @param wholeClaimant whether it holds for every claim of this one's claimant
     * @param declared      whether the person has declared as much before
     */
    ConflictOfInterest(
            Claim claim, Account account, String reason, boolean wholeClaimant, boolean declared, Instant at) {
        var words = reason.strip();
        new Guards()
                .stage("conflict_is_new", !declared)
                .person("person_is_any_reviewer", account.is(Role.REVIEWER))
                .content(Wording.issues("reason", words.isEmpty() ? null : words, REASON_LIMIT, true))
                .content("wholeClaimant", "claimant_is_known", !wholeClaimant || claim.claimant() != null)
                .check();
        this.claim = claim;
        this.account = account;
        this.claimant = wholeClaimant ? claim.claimant() : null;
        this.reason = words;
        this.declaredAt = at;
    }

    Change declared() {
        return Change.of(ClaimEvent.CONFLICT_DECLARED, claim, account.id())
                .with("claimant", null, claimant)
                .because(reason);
    }

    public Account account() {
        return account;
    }

    /** The claimant none of whose claims this person may decide on; null where it is about the one claim. */
    public @Nullable String claimant() {
        return claimant;
    }

    public String reason() {
        return reason;
    }

    public Instant declaredAt() {
        return declaredAt;
    }
}
