package org.adduce.audit.verify;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.adduce.audit.tlog.LogState;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.SignedNote;

/**
 * Reads all entries and their content over and derives the tree anew: what was changed in the database, by whatever way, no
 * longer fits. Content that was erased on a person's demand is passed over, if the erasure stands in the log; its commitment
 * stays in the entry.
 */
@ApplicationScoped
public class IntegrityScan {

    private final LogReader reader;
    private final LogState state;
    private final DataSource database;
    private final List<LoggedStateCheck> counterparts;

    IntegrityScan(LogReader reader, LogState state, DataSource database, @All List<LoggedStateCheck> counterparts) {
        this.reader = reader;
        this.state = state;
        this.database = database;
        this.counterparts = counterparts;
    }

    @Scheduled(every = "{adduce.log.scan-interval}", delayed = "{adduce.log.scan-delay}")
    void regularly() {
        try {
            run((done, all) -> {}, Optional.empty());
        } catch (NotVerified e) {
            throw new IllegalStateException("nobody gave a checkpoint to compare", e);
        }
    }

    /**
     * Reads all over; after damage nothing is signed any more.
     *
     * @param seen a checkpoint that somebody kept outside of the program, to be compared as well
     * @throws NotVerified when that one is not of this log; nothing was read
     */
    public LogReading run(LogReading.Progress progress, Optional<SignedNote> seen) throws NotVerified {
        var reading = read(progress, true, seen);
        reading.damage().ifPresent(what -> {
            state.damaged(what);
            Log.errorf("The audit log is damaged, nothing is signed any more: %s", what);
        });
        return reading;
    }

    /** Without consequences; of the database alone, unless what is kept beside the key is compared too. */
    public LogReading read(LogReading.Progress progress, boolean comparesKept, Optional<SignedNote> seen)
            throws NotVerified {
        var read = reader.read(progress, comparesKept, seen);
        return read.with(read.damage().or(this::damagedRow).or(this::damagedCounterpart));
    }

    private Optional<String> damagedRow() {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                return new LogRows(statement).damage();
            } catch (SQLException e) {
                throw new IllegalStateException("the log's tables cannot be read", e);
            }
        });
    }

    private Optional<String> damagedCounterpart() {
        return counterparts.stream().flatMap(it -> it.damage().stream()).findFirst();
    }
}
