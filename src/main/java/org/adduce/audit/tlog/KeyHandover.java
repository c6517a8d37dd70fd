package org.adduce.audit.tlog;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.adduce.audit.event.AuditFilter;
import org.adduce.audit.event.AuditTrail;
import org.adduce.audit.event.EventRows;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.SignedNote;
import org.adduce.merkle.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * How one key hands over to the next, so that a crash at any step leaves it undone or goes on with it: the next key is written
 * beside the present one; then the log's event names both; the checkpoint that covers the event is signed by both; then the
 * next key takes the place of the present one. Whether the event is in the database decides.
 */
@Singleton
public class KeyHandover {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LogKey key;
    private final LogKeys keys;
    private final LogStore store;
    private final AuditTrail trail;
    private final AuditCheckpoints checkpoints;

    KeyHandover(LogKey key, LogKeys keys, LogStore store, AuditTrail trail, AuditCheckpoints checkpoints) {
        this.key = key;
        this.keys = keys;
        this.store = store;
        this.trail = trail;
        this.checkpoints = checkpoints;
    }

    /** All keys that this log was signed with; the present one is that which the log names. */
    public SigningKeys keys() {
        try {
            keys.all().newest().ifPresent(key::follow);
            return keys.all();
        } catch (SQLException e) {
            throw new IllegalStateException("the log's keys cannot be read", e);
        }
    }

    /**
     * Signs a tree that was extended by these events: with the key that the log names, which another process may have changed;
     * with the next one too, if one of the events names that.
     */
    SignedNote sign(Checkpoint checkpoint, List<EventRows.Waiting> added) {
        keys();
        return successor(added).map(next -> key.handOver(checkpoint, next)).orElseGet(() -> key.sign(checkpoint));
    }

    private Optional<String> successor(List<EventRows.Waiting> added) {
        return added.stream()
                .filter(event -> event.type().equals(LogKeys.ROTATED))
                .map(event -> named(
                        trail.find(event.sequence()).orElseThrow().content().after()))
                .reduce((first, second) -> second);
    }

    /** Goes on with a change of keys that is under way, or undoes it if it never got as far as the log. */
    void settle() {
        var next = key.next();
        if (next.isPresent()) {
            QuarkusTransaction.requiringNew().run(() -> {
                if (store.lockedSize().isPresent()) {
                    settle(next.get().verifier());
                }
            });
        }
    }

    private void settle(VerifierKey next) {
        var event = trail.newestFirst(new AuditFilter(null, LogKeys.ROTATED, LogKeys.SUBJECT, null, null)).stream()
                .filter(it -> named(it.content().after()).equals(next.toString()))
                .findFirst();
        if (event.isEmpty()) {
            key.discardNext();
        } else if (trail.placeOf(event.get().sequence())
                .flatMap(checkpoints::firstOver)
                .isPresent()) {
            key.promoteNext();
        }
    }

    private static String named(@Nullable String content) {
        try {
            return JSON.readTree(Objects.requireNonNullElse(content, "{}"))
                    .path(LogKeys.FIELD)
                    .asText();
        } catch (IOException e) {
            return "";
        }
    }
}
