package org.adduce.merkle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The public key of a log or of a witness, in the spelling {@code name+id+base64} of C2SP signed-note. */
public final class VerifierKey {

    /** What a key signs. */
    public enum Type {
        /** The text of a note, as a log does. */
        LOG(1),
        /** The text behind a line with the time, as a witness does (C2SP tlog-cosignature, cosignature/v1). */
        WITNESS(4);

        private final byte code;

        Type(int code) {
            this.code = (byte) code;
        }

        byte code() {
            return code;
        }
    }

    private final String name;
    private final Type type;
    private final byte[] publicKey;

    VerifierKey(String name, Type type, byte[] publicKey) {
        this.name = name;
        this.type = type;
        this.publicKey = publicKey;
    }

    /** @throws NotVerified when this is no key, of no known type, or its id does not fit */
    public static VerifierKey parse(String text) throws NotVerified {
        String[] parts = text.split("\\+", 3);
        NotVerified.unless(
                parts.length == 3 && KeyName.isGood(parts[0]) && parts[1].matches("[0-9a-f]{8}"),
                "the key is not written as name+id+base64");
        byte[] typeAndKey = CanonicalBase64.decode(parts[2]);
        NotVerified.unless(typeAndKey.length == 1 + Ed25519.KEY_LENGTH, "the key has the wrong length");
        Type type = Arrays.stream(Type.values())
                .filter(known -> known.code == typeAndKey[0])
                .findAny()
                .orElseThrow(() -> new NotVerified("the key is of an unknown type"));
        VerifierKey key = new VerifierKey(parts[0], type, Arrays.copyOfRange(typeAndKey, 1, typeAndKey.length));
        NotVerified.unless(key.toString().equals(text), "the id of the key does not fit it");
        return key;
    }

    public String name() {
        return name;
    }

    public Type type() {
        return type;
    }

    /** Tells keys of one name apart: four bytes. */
    int id() {
        return KeyName.id(name, typeAndKey());
    }

    /** Whether a signature names this key; that it is right is another question. */
    public boolean isOf(SignedNote.Signature signature) {
        return name.equals(signature.name()) && id() == signature.id();
    }

    /** Whether this key made the signature of a note's text. */
    boolean signed(String text, byte[] signature) {
        if (type == Type.LOG) {
            return Ed25519.verifies(publicKey, text.getBytes(StandardCharsets.UTF_8), signature);
        }
        if (signature.length != Long.BYTES + Ed25519.SIGNATURE_LENGTH) {
            return false;
        }
        long time = ByteBuffer.wrap(signature).getLong();
        byte[] message = cosigned(time, text);
        return time >= 0
                && Ed25519.verifies(publicKey, message, Arrays.copyOfRange(signature, Long.BYTES, signature.length));
    }

    /** What a witness signs at a time in seconds since 1970. */
    static byte[] cosigned(long time, String text) {
        return ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] typeAndKey() {
        return ByteBuffer.allocate(1 + publicKey.length)
                .put(type.code())
                .put(publicKey)
                .array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key && toString().equals(key.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** As it is published. */
    @Override
    public String toString() {
        return name + "+" + String.format("%08x", id()) + "+" + CanonicalBase64.encode(typeAndKey());
    }
}
