package org.adduce.merkle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;

/**
 * A witness of one log by the rules of C2SP tlog-witness, without HTTP: it verifies, remembers the newest checkpoint and
 * cosigns it with a key of its own.
 */
public final class TestWitness {

    private static final long SOME_TIME = 1_790_000_000L;
    private static final int MOST_LINES = 64;

    private final VerifierKey log;
    private final byte[] seed = new SecureRandom().generateSeed(Ed25519.KEY_LENGTH);
    private final VerifierKey key;
    private Checkpoint last;

    /** What it answers. */
    public record Answer(int status, String type, byte[] body) {}

    public TestWitness(String name, VerifierKey log) {
        this.log = log;
        key = new VerifierKey(name, VerifierKey.Type.WITNESS, Ed25519.publicKey(seed));
        forget();
    }

    /** Its public key. */
    public VerifierKey key() {
        return key;
    }

    /** Loses its state. */
    public synchronized void forget() {
        last = new Checkpoint(log.name(), 0, Hash.EMPTY_TREE);
    }

    /** Has seen this one before, whatever it says. */
    public synchronized void remember(Checkpoint checkpoint) {
        last = checkpoint;
    }

    /** The size that it has cosigned last. */
    public synchronized long size() {
        return last.size();
    }

    /** The answer to add-checkpoint. */
    public synchronized Answer add(byte[] body) {
        AddCheckpoint request;
        Checkpoint checkpoint;
        try {
            request = AddCheckpoint.parse(body);
            checkpoint = Checkpoint.parse(request.checkpoint().text());
        } catch (NotVerified e) {
            return refusal(400);
        }
        if (!checkpoint.origin().equals(log.name())) {
            return refusal(404);
        }
        if (!isSigned(request.checkpoint())) {
            return refusal(403);
        }
        if (request.old() > checkpoint.size() || request.proof().size() >= MOST_LINES) {
            return refusal(400);
        }
        if (request.old() != last.size()
                || request.old() == checkpoint.size() && !checkpoint.root().equals(last.root())) {
            return new Answer(409, "text/x.tlog.size", (last.size() + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        if (!goesOn(request, checkpoint)) {
            return refusal(422);
        }
        last = checkpoint;
        return new Answer(
                200, "", cosign(request.checkpoint().text()).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Its signature under a text. */
    public SignedNote.Signature cosign(String text) {
        byte[] signature = Ed25519.sign(seed, VerifierKey.cosigned(SOME_TIME, text));
        byte[] timed = ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(SOME_TIME)
                .put(signature)
                .array();
        return new SignedNote.Signature(key.name(), key.id(), timed);
    }

    private boolean isSigned(SignedNote note) {
        try {
            return !note.verify(List.of(log)).isEmpty();
        } catch (NotVerified e) {
            return false;
        }
    }

    private boolean goesOn(AddCheckpoint request, Checkpoint checkpoint) {
        if (request.old() == 0) {
            return request.proof().isEmpty();
        }
        try {
            new ConsistencyProof(request.old(), checkpoint.size(), request.proof())
                    .verify(last.root(), checkpoint.root());
            return true;
        } catch (NotVerified e) {
            return false;
        }
    }

    private static Answer refusal(int status) {
        return new Answer(status, "text/plain", "no\n".getBytes(StandardCharsets.US_ASCII));
    }
}
