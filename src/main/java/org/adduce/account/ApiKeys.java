package org.adduce.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.adduce.audit.AuditLog;
import org.adduce.audit.Change;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Refusal;
import org.adduce.workflow.Storable;
import org.jspecify.annotations.Nullable;

/** The keys of all people. */
@ApplicationScoped
@Transactional
public class ApiKeys {

    private static final int LABEL_LENGTH = 120;

    private final EntityManager entities;
    private final AuditLog log;
    private final Clock clock;

    ApiKeys(EntityManager entities, AuditLog log, Clock clock) {
        this.entities = entities;
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
    static boolean isStrong(String secret) {
        return secret.matches("[A-Za-z0-9._~+/-]{32,200}=*");
    }

    /** @param secret chosen outside, at least as hard to guess as one of ours */
    ApiKey register(Account owner, String secret, String label, @Nullable Account by) {
        var words = label.strip();
        new Guards()
                .stage("account_is_active", owner.isActive())
                .content("label", "label_is_one_line", isShortLine(words))
                .check();
        var key = new ApiKey(owner, secret, words, clock.instant());
        entities.persist(key);
        log.append(change(AccountEvent.API_KEY_CREATED, key, by).with("label", null, words));
        return key;
    }

    private static boolean isShortLine(String words) {
        return words.length() <= LABEL_LENGTH && Storable.is(words) && words.chars().noneMatch(Character::isISOControl);
    }

    /** Those not revoked, the newest first. */
    List<ApiKey> of(Account owner) {
        return entities.createQuery(
                        "from ApiKey where account = :owner and revokedAt is null order by id desc", ApiKey.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    Optional<ApiKey> byId(Account owner, long id) {
        return Optional.ofNullable(entities.find(ApiKey.class, id))
                .filter(key -> key.account().equals(owner));
    }

    /** Revoking twice changes nothing. */
    void revoke(ApiKey key, @Nullable Account by) {
        if (key.isRevoked()) {
            return;
        }
        key.revoke(clock.instant());
        log.append(change(AccountEvent.API_KEY_REVOKED, key, by).with("label", key.label(), null));
    }

    /** Part of the deactivation, whose event speaks for it. */
    void revokeAllOf(Account owner) {
        entities.createQuery("update ApiKey set revokedAt = :now where account = :owner and revokedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("owner", owner)
                .executeUpdate();
    }

    private static Change change(AccountEvent type, ApiKey key, @Nullable Account by) {
        return Change.of(type, key.account(), by == null ? null : by.id())
                .with("key", type == AccountEvent.API_KEY_CREATED ? null : key.id(),
                        type == AccountEvent.API_KEY_CREATED ? key.id() : null);
    }
}
