package org.adduce.account.local;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.account.Secret;
import org.adduce.audit.event.Subject;
import org.jspecify.annotations.Nullable;

/** An open place at the desk: whoever has its link makes the account. Good for one person and seven days. */
@Entity
class Invitation implements Subject {

    static final Duration LIFETIME = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String secretHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account invitedBy;

    private Instant createdAt;
    private @Nullable Instant withdrawnAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Account account;

    @Version
    private long version;

    protected Invitation() {}

    Invitation(Role role, String secret, Account invitedBy, Instant at) {
        this.role = role;
        this.secretHash = Secret.hash(secret);
        this.invitedBy = invitedBy;
        this.createdAt = at;
    }

    long id() {
        return Objects.requireNonNull(id, "an invitation has its id once it is persisted");
    }

    Role role() {
        return role;
    }

    Account invitedBy() {
        return invitedBy;
    }

    Instant expiresAt() {
        return createdAt.plus(LIFETIME);
    }

    boolean isOpen(Instant now) {
        return withdrawnAt == null && account == null && now.isBefore(expiresAt());
    }

    void accept(Account accepted) {
        account = accepted;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    @Override
    public String path() {
        return "invitations/" + id();
    }

    @Override
    public long version() {
        return version;
    }
}
