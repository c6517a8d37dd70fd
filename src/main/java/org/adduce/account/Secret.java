package org.adduce.account;

import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import org.adduce.merkle.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What a person must know to be let in: a session's id, an API key, the token of a link. It is shown to its owner once;
 * kept is its SHA-256 alone, which is enough for values that nobody can guess. Whose it is and since when never change; how
 * it ends is for each kind to say.
 */
@MappedSuperclass
public abstract class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    private String secretHash;
    private Instant createdAt;

    protected Secret() {}

    /** @param secret as its owner is shown it */
    protected Secret(Account account, String secret, Instant createdAt) {
        this.account = account;
        this.secretHash = hash(secret);
        this.createdAt = createdAt;
    }

    /** 256 random bits in 43 characters that need no escaping in addresses, cookies and headers. */
    public static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 over the UTF-8 bytes, in hex. */
    public static String hash(String secret) {
        return Sha256.hex(secret);
    }

    public long id() {
        return Objects.requireNonNull(id, "a secret has its id once it is persisted");
    }

    public Account account() {
        return account;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
