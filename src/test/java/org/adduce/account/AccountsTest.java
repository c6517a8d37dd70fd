package org.adduce.account;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountsTest {

    @Inject
    Accounts accounts;

    @Test
    void locked_whatAnotherHasChangedSinceItWasRead_isRefused() {
        var person = org.adduce.testsupport.Accounts.someone(Role.REVIEWER);
        QuarkusTransaction.begin();
        try {
            accounts.attached(person);
            CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                            .run(() -> accounts.attached(person).changeRole(Role.EDITOR)))
                    .join();

            assertThatExceptionOfType(OptimisticLockException.class).isThrownBy(() -> accounts.locked(person));
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
