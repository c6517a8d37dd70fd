package org.adduce.account.local;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.adduce.account.Account;
import org.adduce.account.AccountEvent;
import org.adduce.account.Accounts;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;

/**
 * Counts refused sign-ins by account and minute, and appends one event for each when the minute is over: somebody who
 * tries thousands of passwords does not fill the log. The security log has each of them, at once.
 */
@Singleton
class RefusedSignIns {

    private static final int LOOK_EVERY_SECONDS = 15;

    private final Accounts accounts;
    private final AuditLog log;
    private final Clock clock;
    private final Map<Counted, Integer> counts = new LinkedHashMap<>();

    private record Counted(long account, Instant minute) {}

    RefusedSignIns(Accounts accounts, AuditLog log, Clock clock) {
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, ScheduledExecutorService executor) {
        executor.scheduleWithFixedDelay(
                () -> appendBefore(minute(clock.instant())), LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        appendBefore(Instant.MAX);
    }

    synchronized void count(Account account) {
        counts.merge(new Counted(account.id(), minute(clock.instant())), 1, Integer::sum);
    }

    /** Appends the events of all minutes that began before that time. What fails is tried again the next time. */
    @ActivateRequestContext // the log asks for the request's number, and the executor has no request
    void appendBefore(Instant end) {
        takeBefore(end).forEach((counted, count) -> {
            try {
                QuarkusTransaction.requiringNew().run(() -> append(counted, count));
            } catch (RuntimeException e) {
                Log.errorf(e, "%d refused sign-ins of account %d are not in the log yet", count, counted.account());
                putBack(counted, count);
            }
        });
    }

    private synchronized void putBack(Counted counted, int count) {
        counts.merge(counted, count, Integer::sum);
    }

    private synchronized Map<Counted, Integer> takeBefore(Instant end) {
        var taken = new LinkedHashMap<>(counts);
        taken.keySet().removeIf(counted -> !counted.minute().isBefore(end));
        counts.keySet().removeAll(taken.keySet());
        return taken;
    }

    private void append(Counted counted, int count) {
        var account = accounts.findById(counted.account());
        log.append(Change.of(AccountEvent.SIGN_IN_REFUSED, account, null)
                .with("count", null, count)
                .with("minute", null, counted.minute().toString()));
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }
}
