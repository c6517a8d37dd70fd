package org.adduce.account.keycloak;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import org.adduce.account.Account;
import org.adduce.account.Directory;
import org.adduce.account.People;
import org.adduce.account.Role;

/**
 * Asks Keycloak every few minutes about everybody who works here: nobody who was removed there, or lost their role, keeps
 * claims that wait for them. Whoever comes in themself is told of at once.
 */
@Singleton
class ScheduledAccountSync {

    private final Directory directory;
    private final AccountSynchronizer accountSynchronizer;
    private final People people;

    ScheduledAccountSync(Directory directory, AccountSynchronizer accountSynchronizer, People people) {
        this.directory = directory;
        this.accountSynchronizer = accountSynchronizer;
        this.people = people;
    }

    @Scheduled(
            every = "{adduce.keycloak.sweep-interval}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void run() {
        if (directory.isElsewhere()) {
            people.active(Role.REVIEWER).forEach(this::ask);
        }
    }

    /** While Keycloak does not answer, what was known last counts; the circuit breaker keeps this short. */
    private void ask(Account account) {
        try {
            account.subjectId().ifPresent(subject -> accountSynchronizer.of(subject, null));
        } catch (RuntimeException away) {
            Log.debugf(away, "%s is taken as known", account.path());
        }
    }
}
