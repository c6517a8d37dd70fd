package org.adduce.audit.tlog;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongFunction;
import org.adduce.merkle.AddCheckpoint;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.SignedNote;
import org.adduce.merkle.VerifierKey;

/**
 * Somebody else who looks at each checkpoint and cosigns it only if it goes on from the one before (C2SP tlog-witness): so
 * that not even the log's operator can show two people different logs. What went wrong with it last, and when it is asked
 * again, is remembered here.
 */
final class Witness {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final String SIZE_TYPE = "text/x.tlog.size";

    private final URI address;
    private final VerifierKey key;
    private final WitnessConnection connection;
    private final Duration pause;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile Standing standing = new Standing(0, Instant.EPOCH, Optional.empty());

    /** @param pause after the first failure; each further one doubles it */
    Witness(URI submissions, VerifierKey key, WitnessConnection connection, Duration pause) {
        this.address = URI.create(submissions.toString().replaceFirst("/$", "") + "/add-checkpoint");
        this.key = key;
        this.connection = connection;
        this.pause = pause;
    }

    /** Since the last success: how often in vain, until when to leave it alone, and what it was. */
    private record Standing(int failures, Instant until, Optional<String> trouble) {}

    VerifierKey key() {
        return key;
    }

    /** As a sentence without its subject; empty while all is well. */
    Optional<String> trouble() {
        return standing.trouble();
    }

    /** False while it is left alone after a failure, or is being asked right now; after true, {@link #done} must follow. */
    boolean beginIfDue(Instant now) {
        return !now.isBefore(standing.until()) && asked.compareAndSet(false, true);
    }

    void done() {
        asked.set(false);
    }

    void succeeded() {
        standing = new Standing(0, Instant.EPOCH, Optional.empty());
    }

    /** @return whether this is news */
    boolean failed(String trouble, Instant now) {
        var before = standing;
        var doubled = pause.multipliedBy(1L << Math.min(before.failures(), 20));
        var next = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        standing = new Standing(before.failures() + 1, now.plus(next), Optional.of(trouble));
        return !before.trouble().equals(Optional.of(trouble));
    }

    /**
     * Asks it to cosign. One that has lost its state, or knows more than we remember, says so and is asked once more.
     *
     * @param old what it cosigned last, as far as we remember
     * @param size of the checkpoint
     * @param requests makes the request that goes on from a size
     * @throws IOException when it does not answer, or not with its cosignature; the message is a sentence without its subject
     */
    SignedNote.Signature cosign(long old, long size, LongFunction<AddCheckpoint> requests) throws IOException {
        var request = requests.apply(old);
        var answer = connection.post(address, request.bytes());
        if (answer.status() == CONFLICT) {
            request = requests.apply(ownSize(answer, size));
            answer = connection.post(address, request.bytes());
        }
        if (answer.status() != OK) {
            throw new IOException("answered with status " + answer.status() + meaning(answer.status()));
        }
        try {
            return new SignedNote(request.checkpoint().text(), SignedNote.parseSignatures(answer.body())).by(key);
        } catch (NotVerified e) {
            throw new IOException("answered with what is no cosignature of its own: " + e.getMessage(), e);
        }
    }

    private static long ownSize(WitnessConnection.Answer answer, long size) throws IOException {
        if (!answer.type().startsWith(SIZE_TYPE)) {
            throw new IOException("answered with status 409 without its own size");
        }
        try {
            long own = AddCheckpoint.parseSize(answer.body());
            if (own > size) {
                throw new IOException(
                        "has cosigned %d leaves of this log, which has %d only: was an older copy put back?"
                                .formatted(own, size));
            }
            return own;
        } catch (NotVerified e) {
            throw new IOException("answered with status 409 and what is no size: " + e.getMessage(), e);
        }
    }

    private static String meaning(int status) {
        return switch (status) {
            case 403 -> ": it does not know the key of this log";
            case 404 -> ": it does not know this log";
            case CONFLICT -> ": it has cosigned another tree of this log";
            case 422 -> ": it takes the proof for wrong";
            default -> "";
        };
    }
}
