package org.adduce.account.local;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The codes of authenticator apps (RFC 6238) with the values that all apps know: SHA-1, six digits, thirty seconds. */
final class OneTimeCodes {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** As RFC 4226, section 4, recommends. */
    private static final int SECRET_BYTES = 20;
    /** Clocks differ: a code is good one step early and one late (RFC 6238, section 5.2). */
    private static final int TOLERANCE = 1;

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP_SECONDS = GENERATOR.getTimeStep().toSeconds();

    private OneTimeCodes() {}

    /** A new secret in base 32. */
    static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new Base32().encodeToString(bytes);
    }

    /** The step of time that this code belongs to, within the tolerance; empty for every other code. */
    static OptionalLong stepOf(String typed, String secret, Instant now) {
        var code = typed.replaceAll("\\s", "");
        long step = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
        return LongStream.rangeClosed(step - TOLERANCE, step + TOLERANCE)
                .filter(candidate -> isSame(code, codeAt(secret, Instant.ofEpochSecond(candidate * STEP_SECONDS))))
                .findFirst();
    }

    static String codeAt(String secret, Instant at) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(secret), GENERATOR.getAlgorithm()), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("every secret of ours is a key", e);
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
