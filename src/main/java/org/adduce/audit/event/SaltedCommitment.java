package org.adduce.audit.event;

import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.adduce.merkle.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Content with a salt of its own. Whoever is shown one part of an event with its salt can check its commitment, and learns
 * nothing that would let them guess at the other parts.
 *
 * @param salt    128 random bits in hex; null once erased
 * @param content what is committed to; null once erased
 */
@Embeddable
public record SaltedCommitment(
        @Nullable String salt, @Nullable String content) {

    private static final int SALT_BYTES = 16;

    /** Seals the content with a new salt; null where there is no content. */
    static @Nullable public SaltedCommitment seal(@Nullable String content, SecureRandom random) {
        if (content == null) {
            return null;
        }
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new SaltedCommitment(HexFormat.of().formatHex(salt), content);
    }

    /** SHA-256 over the salt's 16 bytes and the content's UTF-8 bytes, in hex; null once erased. */
    @Nullable
    public String commitment() {
        if (salt == null || content == null) {
            return null;
        }
        return Sha256.hex(HexFormat.of().parseHex(salt), content.getBytes(StandardCharsets.UTF_8));
    }
}
