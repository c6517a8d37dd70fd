package org.adduce.merkle;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text with the signatures under it (C2SP signed-note). Parsing says nothing about whether they are right; {@link #verify} does.
 *
 * @param text ends with a line end
 */
public record SignedNote(String text, List<Signature> signatures) {

    private static final int LONGEST = 1_000_000;
    private static final int MOST_SIGNATURES = 100;
    private static final String MARK = "\u2014 ";

    /**
     * One line under a note.
     *
     * @param name of the key
     * @param id tells keys of one name apart
     * @param bytes what the key made; its length depends on the type of the key
     */
    public record Signature(String name, int id, byte[] bytes) {

        static Signature parse(String line) throws NotVerified {
            String[] parts =
                    line.startsWith(MARK) ? line.substring(MARK.length()).split(" ", 2) : new String[0];
            NotVerified.unless(parts.length == 2 && KeyName.isGood(parts[0]), "a signature line is malformed");
            ByteBuffer idAndBytes = ByteBuffer.wrap(CanonicalBase64.decode(parts[1]));
            NotVerified.unless(idAndBytes.remaining() > Integer.BYTES, "a signature is too short");
            int id = idAndBytes.getInt();
            byte[] bytes = new byte[idAndBytes.remaining()];
            idAndBytes.get(bytes);
            return new Signature(parts[0], id, bytes);
        }

        @Override
        public String toString() {
            byte[] idAndBytes = ByteBuffer.allocate(Integer.BYTES + bytes.length)
                    .putInt(id)
                    .put(bytes)
                    .array();
            return MARK + name + " " + CanonicalBase64.encode(idAndBytes) + "\n";
        }
    }

    private record KeyId(String name, int id) {}

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    static SignedNote of(String text, Signature signature) {
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("text: got one without a line end at its end");
        }
        return new SignedNote(text, List.of(signature));
    }

    /** @throws NotVerified when this is not a note of at most {@value #LONGEST} bytes and {@value #MOST_SIGNATURES} signatures */
    public static SignedNote parse(byte[] note) throws NotVerified {
        NotVerified.unless(note.length <= LONGEST, "the note is too long");
        String whole = utf8(note);
        NotVerified.unless(whole.chars().noneMatch(c -> c < ' ' && c != '\n'), "the note has a control character");
        int cut = whole.lastIndexOf("\n\n");
        NotVerified.unless(cut >= 0 && whole.endsWith("\n") && cut + 2 < whole.length(), "the note has no signature");
        return new SignedNote(whole.substring(0, cut + 1), signatures(whole.substring(cut + 2, whole.length() - 1)));
    }

    /**
     * Signature lines without a text, as a witness answers with them (C2SP tlog-witness).
     *
     * @throws NotVerified when these are not 1 to {@value #MOST_SIGNATURES} lines of that kind
     */
    public static List<Signature> parseSignatures(byte[] lines) throws NotVerified {
        String whole = utf8(lines);
        NotVerified.unless(whole.endsWith("\n"), "the signatures do not end with a line end");
        return signatures(whole.substring(0, whole.length() - 1));
    }

    private static List<Signature> signatures(String text) throws NotVerified {
        String[] lines = text.split("\n", -1);
        NotVerified.unless(lines.length <= MOST_SIGNATURES, "the note has too many signatures");
        List<Signature> signatures = new ArrayList<>();
        for (String line : lines) {
            signatures.add(Signature.parse(line));
        }
        return signatures;
    }

    /**
     * The signature that this key made.
     *
     * @throws NotVerified when it made none, or one that is wrong
     */
    public Signature by(VerifierKey key) throws NotVerified {
        verify(List.of(key));
        return signatures.stream().filter(key::isOf).findFirst().orElseThrow();
    }

    /**
     * Checks the signatures of these keys; those of others are passed over.
     *
     * @return the keys that signed, at least one
     * @throws NotVerified when none of the keys signed, or one of their signatures is wrong
     */
    public Set<VerifierKey> verify(Collection<VerifierKey> keys) throws NotVerified {
        Map<KeyId, VerifierKey> known = new HashMap<>();
        for (VerifierKey key : keys) {
            boolean alone = known.put(new KeyId(key.name(), key.id()), key) == null;
            NotVerified.unless(alone, "two keys have one name and id");
        }
        Set<VerifierKey> signers = new LinkedHashSet<>();
        for (Signature signature : signatures) {
            VerifierKey key = known.get(new KeyId(signature.name(), signature.id()));
            if (key != null) {
                NotVerified.unless(key.signed(text, signature.bytes()), "the signature of " + key.name() + " is wrong");
                signers.add(key);
            }
        }
        NotVerified.unless(!signers.isEmpty(), "no known key has signed");
        return signers;
    }

    /** The same note with a further signature under it. */
    public SignedNote with(Signature signature) {
        List<Signature> all = new ArrayList<>(signatures);
        all.add(signature);
        return new SignedNote(text, all);
    }

    /** As it is published, in UTF-8. */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(note::append);
        return note.toString();
    }

    private static String utf8(byte[] bytes) throws NotVerified {
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException e) {
            throw new NotVerified("the note is not in UTF-8");
        }
    }
}
