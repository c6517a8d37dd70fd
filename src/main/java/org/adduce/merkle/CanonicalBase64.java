package org.adduce.merkle;

import java.util.Base64;

/** Standard base64 with padding, in the one spelling that each value has: two spellings of one proof would be two proofs. */
final class CanonicalBase64 {

    private CanonicalBase64() {}

    static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] decode(String base64) throws NotVerified {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            NotVerified.unless(encode(bytes).equals(base64), "base64 is not in its canonical spelling");
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new NotVerified("base64 is malformed");
        }
    }
}
