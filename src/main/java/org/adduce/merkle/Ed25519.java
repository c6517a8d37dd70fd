package org.adduce.merkle;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Set;

/** Ed25519 (RFC 8032) by the JDK, on keys as bare bytes, and strict: each point has one encoding, and no key of small order is taken. */
final class Ed25519 {

    /** Bytes of a public key, and of the seed that is the private one. */
    static final int KEY_LENGTH = 32;

    static final int SIGNATURE_LENGTH = 64;

    private static final String NAME = "Ed25519";
    /** 2^255 - 19. */
    private static final BigInteger P = BigInteger.ONE.shiftLeft(255).subtract(BigInteger.valueOf(19));
    /** The second coordinates of the eight points of small order: under them many messages have one signature. */
    private static final Set<BigInteger> SMALL_ORDER = Set.of(
            BigInteger.ZERO,
            BigInteger.ONE,
            P.subtract(BigInteger.ONE),
            new BigInteger("05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826", 16),
            new BigInteger("7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7", 16));

    private Ed25519() {}

    /** Whether the key signed the message; false too for what is no key and no signature. */
    static boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
        if (publicKey.length != KEY_LENGTH || signature.length != SIGNATURE_LENGTH) {
            return false;
        }
        BigInteger key = secondCoordinate(publicKey);
        BigInteger r = secondCoordinate(signature);
        if (key.compareTo(P) >= 0 || r.compareTo(P) >= 0 || SMALL_ORDER.contains(key)) {
            return false;
        }
        try {
            Signature verification = Signature.getInstance(NAME);
            verification.initVerify(key(key, (publicKey[KEY_LENGTH - 1] & 0x80) != 0));
            verification.update(message);
            return verification.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    static byte[] sign(byte[] seed, byte[] message) {
        try {
            Signature signing = Signature.getInstance(NAME);
            signing.initSign(KeyFactory.getInstance(NAME)
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed)));
            signing.update(message);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing with a whole key cannot fail", e);
        }
    }

    /** The public key of a seed. The JDK derives it only for a pair that it generates, so it is handed the seed as its chance. */
    static byte[] publicKey(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(NAME);
            generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
                private static final long serialVersionUID = 1L;

                @Override
                public void nextBytes(byte[] bytes) {
                    System.arraycopy(seed, 0, bytes, 0, bytes.length);
                }
            });
            return bytes(((EdECPublicKey) generator.generateKeyPair().getPublic()).getPoint());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
        }
    }

    private static PublicKey key(BigInteger y, boolean odd) throws GeneralSecurityException {
        return KeyFactory.getInstance(NAME)
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(odd, y)));
    }

    /** Little-endian, without the highest bit, which is the sign of the first coordinate. */
    private static BigInteger secondCoordinate(byte[] encoded) {
        byte[] bytes = new byte[KEY_LENGTH];
        for (int i = 0; i < KEY_LENGTH; i++) {
            bytes[i] = encoded[KEY_LENGTH - 1 - i];
        }
        bytes[0] &= 0x7f;
        return new BigInteger(1, bytes);
    }

    private static byte[] bytes(EdECPoint point) {
        byte[] bytes = new byte[KEY_LENGTH];
        byte[] y = point.getY().toByteArray();
        for (int i = 0; i < Math.min(y.length, KEY_LENGTH); i++) {
            bytes[i] = y[y.length - 1 - i];
        }
        if (point.isXOdd()) {
            bytes[KEY_LENGTH - 1] |= (byte) 0x80;
        }
        return bytes;
    }
}
