package org.adduce.merkle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The private Ed25519 key of a log, kept as {@code PRIVATE+KEY+name+id+base64}, the spelling of Go's signed notes. It never
 * shows itself but by {@link #secret()}.
 */
public final class SignerKey {

    private static final String PREFIX = "PRIVATE+KEY+";

    private final byte[] seed;
    private final VerifierKey verifier;

    private SignerKey(String name, byte[] seed) {
        this.seed = seed;
        verifier = new VerifierKey(name, VerifierKey.Type.LOG, Ed25519.publicKey(seed));
    }

    /** A new key. The name is, by custom, an address without its scheme. */
    public static SignerKey generate(String name, SecureRandom random) {
        if (!KeyName.isGood(name)) {
            throw new IllegalArgumentException("name: got \"" + name + "\", want one without plus and white space");
        }
        byte[] seed = new byte[Ed25519.KEY_LENGTH];
        random.nextBytes(seed);
        return new SignerKey(name, seed);
    }

    /** @throws NotVerified when this is no private key, or its id does not fit; the message never holds any of it */
    public static SignerKey parse(String secret) throws NotVerified {
        NotVerified.unless(secret.startsWith(PREFIX), "the private key does not begin with " + PREFIX);
        String[] parts = secret.substring(PREFIX.length()).split("\\+", 3);
        NotVerified.unless(
                parts.length == 3 && KeyName.isGood(parts[0]), "the private key is not written as name+id+base64");
        byte[] typeAndSeed = CanonicalBase64.decode(parts[2]);
        NotVerified.unless(
                typeAndSeed.length == 1 + Ed25519.KEY_LENGTH && typeAndSeed[0] == VerifierKey.Type.LOG.code(),
                "the private key is of an unknown type or length");
        SignerKey key = new SignerKey(parts[0], Arrays.copyOfRange(typeAndSeed, 1, typeAndSeed.length));
        NotVerified.unless(key.secret().equals(secret), "the id of the private key does not fit it");
        return key;
    }

    /** The public half. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** The private key as it is kept in its file, without a line end. */
    public String secret() {
        byte[] typeAndSeed = ByteBuffer.allocate(1 + seed.length)
                .put(VerifierKey.Type.LOG.code())
                .put(seed)
                .array();
        return PREFIX + verifier.name() + "+" + String.format("%08x", verifier.id()) + "+"
                + CanonicalBase64.encode(typeAndSeed);
    }

    /** The note with this text, signed by this key alone. The text ends with a line end. */
    public SignedNote sign(String text) {
        byte[] signature = Ed25519.sign(seed, text.getBytes(StandardCharsets.UTF_8));
        return SignedNote.of(text, new SignedNote.Signature(verifier.name(), verifier.id(), signature));
    }

    @Override
    public String toString() {
        return "the private key of " + verifier;
    }
}
