package org.adduce.merkle;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 hash of the Merkle tree of RFC 6962, section 2.1: 32 bytes that never change. */
public final class Hash {

    /** Bytes of a hash. */
    public static final int LENGTH = 32;
    /** The root of a tree without leaves. */
    public static final Hash EMPTY_TREE = new Hash(Sha256.of());

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A hash that was computed before.
     *
     * @throws NotVerified when these are not 32 bytes
     */
    public static Hash of(byte[] bytes) throws NotVerified {
        NotVerified.unless(bytes.length == LENGTH, "a hash has " + LENGTH + " bytes, got " + bytes.length);
        return new Hash(bytes.clone());
    }

    /** A hash in canonical base64, as checkpoints and proofs write it. */
    static Hash ofBase64(String base64) throws NotVerified {
        return of(CanonicalBase64.decode(base64));
    }

    /** The hash that starts at {@code from} in a longer array; the caller has checked its length. */
    static Hash in(byte[] bytes, int from) {
        return new Hash(Arrays.copyOfRange(bytes, from, from + LENGTH));
    }

    /** The leaf hash of an entry: SHA-256(0x00 ‖ entry). */
    public static Hash ofLeaf(byte[] entry) {
        return new Hash(Sha256.of(LEAF, entry));
    }

    /** The hash of an inner node: SHA-256(0x01 ‖ left ‖ right). */
    public static Hash ofNode(Hash left, Hash right) {
        return new Hash(Sha256.of(NODE, left.bytes, right.bytes));
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    void copyTo(byte[] target, int at) {
        System.arraycopy(bytes, 0, target, at, LENGTH);
    }

    /** In canonical base64, 44 characters. */
    public String base64() {
        return CanonicalBase64.encode(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** In lower-case hexadecimal, 64 characters. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
