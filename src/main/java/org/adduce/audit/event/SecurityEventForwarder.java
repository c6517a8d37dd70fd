package org.adduce.audit.event;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Objects;
import org.adduce.web.SecurityEvent;
import org.adduce.web.SecurityFile;
import org.adduce.web.SecurityLine;
import org.jspecify.annotations.Nullable;

/** Tells the security log of those events that concern it, once they are committed: who is refused in the end did nothing. */
@Singleton
public class SecurityEventForwarder {

    private final SecurityFile file;
    private final TransactionSynchronizationRegistry transactions;

    SecurityEventForwarder(SecurityFile file, TransactionSynchronizationRegistry transactions) {
        this.file = file;
        this.transactions = transactions;
    }

    void forward(long sequence, Change change, String requestId) {
        var security = change.type().security();
        if (security != null) {
            afterCommit(line(security, sequence, change, requestId));
        }
    }

    /** Of what was changed only the role is told, as all else may be a name. */
    private SecurityLine line(SecurityEvent security, long sequence, Change change, String requestId) {
        var line = file.line(security, change.actor())
                .saying(change.type().id())
                .with("subject", change.subject().path())
                .with("request", requestId)
                .with("sequence", sequence);
        var from = role(change.before().get("role"));
        var to = role(change.after().get("role"));
        return Objects.equals(from, to) ? line : line.with("from", from).with("to", to);
    }

    private static @Nullable String role(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private void afterCommit(SecurityLine line) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // it is not sure yet
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    file.write(line);
                }
            }
        });
    }
}
