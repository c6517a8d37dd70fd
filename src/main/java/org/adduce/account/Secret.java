package org.adduce.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.adduce.merkle.Sha256;

/**
 * What somebody must know to be let in: a session's id, an API key, the token of a link. It is shown to its owner
 * once; kept is its SHA-256 alone, which is enough for values that nobody can guess.
 */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

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
}
