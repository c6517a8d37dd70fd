package org.adduce.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.adduce.account.local.AuthenticatorApp;
import org.adduce.account.local.SecondFactors;
import org.adduce.testsupport.Accounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasedAccountsTest {

    @Inject
    ErasedAccounts erased;

    @Inject
    People people;

    @Inject
    SecondFactors factors;

    @Inject
    Sessions sessions;

    @Inject
    ApiKeys keys;

    @Test
    @TestTransaction
    void erase_ofAPersonWithASecondFactor_leavesNeitherItNorCodesNorNamesOfDevicesAndKeys() {
        var person = Accounts.someone(Role.REVIEWER);
        SignedInPeople.key(person, "their laptop");
        AuthenticatorApp.turnOn(person);

        erased.erase(people.byId(person.id()).orElseThrow(), "removed", "[removed]", Instant.now());

        assertThat(factors.of(person)).isEmpty();
        assertThat(factors.codesLeft(person)).isZero();
        assertThat(sessions.list("account", person))
                .isNotEmpty()
                .allMatch(session -> session.device().isEmpty());
        assertThat(keys.list("account", person))
                .isNotEmpty()
                .allMatch(key -> key.label().isEmpty());
    }
}
