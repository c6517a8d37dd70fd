package org.adduce.merkle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Who a key belongs to, and the short number that tells keys of one name apart (C2SP signed-note). */
final class KeyName {

    private KeyName() {}

    /** Names are not empty and have no plus and no white space. */
    static boolean isGood(String name) {
        return !name.isEmpty()
                && name.indexOf('+') < 0
                && name.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** The first four bytes of SHA-256(name ‖ 0x0A ‖ type ‖ public key). */
    static int id(String name, byte[] typeAndKey) {
        return ByteBuffer.wrap(Sha256.of((name + "\n").getBytes(StandardCharsets.UTF_8), typeAndKey))
                .getInt();
    }
}
