package org.adduce.account.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Optional;
import org.adduce.account.Account;
import org.adduce.account.NewAccount;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.adduce.account.linked.AccountLinks;
import org.adduce.account.linked.LinkedAccounts;
import org.adduce.testsupport.KeycloakDesk;
import org.adduce.testsupport.KeycloakRealm;
import org.adduce.testsupport.KeycloakRealm.Person;
import org.adduce.testsupport.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A desk that grew into the real Keycloak. */
@QuarkusTest
@TestProfile(KeycloakDesk.class)
class KeycloakLinksTest {

    @Inject
    AccountLinks links;

    @Inject
    LinkedAccounts accounts;

    @Inject
    People people;

    private final KeycloakRealm realm = KeycloakRealm.shared();
    private String site;

    @BeforeEach
    void tellKeycloakWhereWeAre() {
        site = "http://localhost:" + RestAssured.port;
        realm.serve(site);
    }

    @Test
    void link_byVerifiedAddress_keepsTheHistoryOfALocalAccount() {
        var person = realm.add("editor");
        var local = QuarkusTransaction.requiringNew()
                .call(() -> people.create(
                        new NewAccount(
                                "local-" + person.name(),
                                "Kim",
                                person.name() + "@adduce.example",
                                Role.REVIEWER,
                                null),
                        null));
        var noAddress = QuarkusTransaction.requiringNew()
                .call(() ->
                        people.create(new NewAccount("no-" + person.name(), "No", null, Role.REVIEWER, null), null));

        var proposals = links.proposals();
        assertThat(proposals)
                .filteredOn(p -> p.account().equals(local))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.obstacle()).isNull();
                    assertThat(p.identity().subject()).isEqualTo(person.id());
                });
        assertThat(proposals)
                .filteredOn(p -> p.account().equals(noAddress))
                .singleElement()
                .satisfies(p -> assertThat(p.obstacle()).isEqualTo("no_address"));
        assertThat(links.proposal(noAddress.name(), "nobody@adduce.example").obstacle())
                .isEqualTo("nobody_there");

        links.link(local, person.id());

        new Visit(site).signIn(person, "/desk");
        assertThat(found(person)).hasValueSatisfying(account -> {
            assertThat(account).isEqualTo(local);
            assertThat(account.role()).isEqualTo(Role.EDITOR);
        });
        assertThat(links.proposal(noAddress.name(), person.name() + "@adduce.example")
                        .obstacle())
                .isEqualTo("linked_already");
    }

    private Optional<Account> found(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> accounts.bySubject(person.id()));
    }
}
