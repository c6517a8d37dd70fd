package org.adduce.account.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.history.History;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.MovingClock;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefusedSignInsTest {

    @Inject
    org.adduce.account.Accounts stored;

    @Inject
    AuditLog log;

    @Inject
    History history;

    @Test
    void appendBefore_whereOneFails_appendsTheOthersAndThatOneTheNextTime() {
        var refused = new RefusedSignIns(failingFirst(), log, new MovingClock());
        var one = Accounts.someone(Role.REVIEWER);
        var other = Accounts.someone(Role.REVIEWER);
        refused.count(one);
        refused.count(one);
        refused.count(other);

        refused.appendBefore(Instant.MAX);
        assertThat(countInLog(one)).isZero();
        assertThat(countInLog(other)).isEqualTo(1);

        refused.appendBefore(Instant.MAX);
        assertThat(countInLog(one)).isEqualTo(2);
        assertThat(countInLog(other)).isEqualTo(1);
    }

    private int countInLog(Account account) {
        return history.of("accounts/" + account.id()).stream()
                .filter(entry -> entry.type().equals("sign_in_refused"))
                .flatMap(entry -> entry.changes().stream())
                .filter(change -> change.field().equals("count"))
                .mapToInt(change -> Integer.parseInt(change.is()))
                .sum();
    }

    /** A database that is away when it is first asked. */
    private org.adduce.account.Accounts failingFirst() {
        var isThere = new AtomicBoolean();
        return new org.adduce.account.Accounts() {
            @Override
            public Account findById(Long id) {
                if (!isThere.getAndSet(true)) {
                    throw new PersistenceException("away");
                }
                return stored.findById(id);
            }
        };
    }
}
