package org.adduce.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Refusal;
import org.adduce.workflow.Storable;
import org.jspecify.annotations.Nullable;

/** The keys of all people. */
@ApplicationScoped
@Transactional
public class ApiKeys implements PanacheRepository<ApiKey> {

    private static final int LABEL_LENGTH = 120;

    private final AuditLog log;
    private final Clock clock;

    ApiKeys(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** A key and its secret, which nobody can read again. */
    record Created(ApiKey key, String secret) {}

    /**
     * @param by the account that does it; null for the program itself
     * @return the key, to be shown once
     * @throws Refusal if the label is too long
     */
    public String create(Account owner, String label, @Nullable Account by) {
        return make(owner, label, by).secret();
    }

    Created make(Account owner, String label, @Nullable Account by) {
        var secret = "adduce_" + Secret.random();
        return new Created(register(owner, secret, label, by), secret);
    }

    /** Whether a key from outside is long enough and can be sent in a header as it is (RFC 6750, section 2.1). */
    public static boolean isStrong(String secret) {
        return secret.matches("[A-Za-z0-9._~+/-]{32,200}=*");
    }

    /** @param secret chosen outside, at least as hard to guess as one of ours */
    public ApiKey register(Account owner, String secret, String label, @Nullable Account by) {
        var words = label.strip();
        new Guards()
                .stage("account_is_active", owner.isActive())
                .content("label", "label_is_one_line", isShortLine(words))
                .check();
        var key = new ApiKey(owner, secret, words, clock.instant());
        persist(key);
        log.append(change(AccountEvent.API_KEY_CREATED, key, by).with("label", null, words));
        return key;
    }

    private static boolean isShortLine(String words) {
        return words.length() <= LABEL_LENGTH
                && Storable.is(words)
                && words.chars().noneMatch(Character::isISOControl);
    }

    /** Those not revoked, the newest first. */
    public List<ApiKey> of(Account owner) {
        return list("account = ?1 and revokedAt is null", Sort.descending("id"), owner);
    }

    public Optional<ApiKey> byId(Account owner, long id) {
        return findByIdOptional(id).filter(key -> key.account().equals(owner));
    }

    /** Revoked or not. */
    Optional<ApiKey> bySecret(String secret) {
        return find("from ApiKey k join fetch k.account where k.secretHash = ?1", Secret.hash(secret))
                .firstResultOptional();
    }

    /** By a plain update: requests that come together must not fail over each other's version. */
    void noteUse(ApiKey key) {
        var now = clock.instant();
        if (key.wantsToBeSeen(now)) {
            update("usedAt = :now where id = :id", Parameters.with("now", now).and("id", key.id()));
        }
    }

    /** When people were last here by a program, by the account's id. */
    List<LastSeen.Visit> lastUsed() {
        return find("select k.account.id, max(k.usedAt) from ApiKey k where k.usedAt is not null group by k.account.id")
                .project(LastSeen.Visit.class)
                .list();
    }

    /** Revoking twice changes nothing. */
    public void revoke(ApiKey key, @Nullable Account by) {
        if (key.isRevoked()) {
            return;
        }
        key.revoke(clock.instant());
        log.append(change(AccountEvent.API_KEY_REVOKED, key, by).with("label", key.label(), null));
    }

    /** Part of the deactivation, whose event speaks for it. */
    void revokeAllOf(Account owner) {
        update(
                "revokedAt = :now where account = :owner and revokedAt is null",
                Parameters.with("now", clock.instant()).and("owner", owner));
    }

    /** Part of the erasure of an account: a label may name its person. */
    void forgetLabels(@Observes AccountErased erased) {
        update("label = '' where account.id = ?1", erased.accountId());
    }

    private static Change change(AccountEvent type, ApiKey key, @Nullable Account by) {
        return Change.of(type, key.account(), by == null ? null : by.id())
                .with(
                        "key",
                        type == AccountEvent.API_KEY_CREATED ? null : key.id(),
                        type == AccountEvent.API_KEY_CREATED ? key.id() : null);
    }
}
