package org.adduce.account.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.adduce.account.Account;
import org.adduce.account.Directory;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.adduce.account.linked.LinkedAccounts;
import org.adduce.claim.Claim;
import org.adduce.claim.SomeClaims;
import org.adduce.testsupport.KeycloakDesk;
import org.adduce.testsupport.KeycloakRealm;
import org.adduce.testsupport.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The newsroom's people as the real Keycloak knows them; our client's service account may view users and nothing else. */
@QuarkusTest
@TestProfile(KeycloakDesk.class)
class KeycloakDirectoryTest {

    @Inject
    Directory directory;

    @Inject
    ScheduledAccountSync sweep;

    @Inject
    LinkedAccounts accounts;

    @Inject
    People people;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    private final KeycloakRealm realm = KeycloakRealm.shared();
    private String site;

    @BeforeEach
    void tellKeycloakWhereWeAre() {
        site = "http://localhost:" + RestAssured.port;
        realm.serve(site);
    }

    @Test
    void page_byName_listsWhoHasARoleAndNobodyElse() {
        var word = "Quill" + Long.toString(System.nanoTime(), 36);
        var reviewer = realm.addNamed("r-" + word.toLowerCase(), "Rita", word, "reviewer");
        realm.addNamed("n-" + word.toLowerCase(), "Nora", word);
        var disabled = realm.addNamed("d-" + word.toLowerCase(), "Dora", word, "editor");
        realm.disable(disabled);

        var listing = directory.page(word, null, 50);

        assertThat(listing.isWhole()).isTrue();
        assertThat(listing.people()).singleElement().satisfies(person -> {
            assertThat(person.displayName()).isEqualTo("Rita " + word);
            assertThat(person.role()).isEqualTo(Role.REVIEWER);
            assertThat(person.account()).isNull();
            assertThat(person.handle()).isEqualTo("keycloak:" + reviewer.id());
        });
    }

    @Test
    void page_ofThoseWhoHaveARoleByAGroupOrByAnotherRole_listsThemToo() {
        var word = "Inherit" + Long.toString(System.nanoTime(), 36);
        realm.giveByGroup(realm.addNamed("g-" + word.toLowerCase(), "Gina", word), "editor");
        realm.giveByRole(realm.addNamed("c-" + word.toLowerCase(), "Cora", word), "reviewer");

        assertThat(directory.page(word, null, 50).people())
                .extracting(Directory.Person::displayName, Directory.Person::role)
                .containsExactlyInAnyOrder(tuple("Gina " + word, Role.EDITOR), tuple("Cora " + word, Role.REVIEWER));
    }

    @Test
    void page_afterPage_listsEverybodyOnce() {
        var word = "Pager" + Long.toString(System.nanoTime(), 36);
        for (int i = 0; i < 5; i++) {
            realm.addNamed("p" + i + "-" + word.toLowerCase(), "P" + i, word, "reviewer");
        }

        var first = directory.page(word, null, 2);
        var second = directory.page(word, first.next(), 2);
        var third = directory.page(word, second.next(), 2);

        assertThat(first.people()).hasSize(2);
        assertThat(second.people()).hasSize(2).doesNotContainAnyElementsOf(first.people());
        assertThat(third.people()).hasSize(1);
        assertThat(third.next()).isNull();
    }

    @Test
    void assignment_toSomebodyWhoNeverCame_isTheirsWhenTheySignInForTheFirstTime() {
        var editor = new Visit(site);
        editor.signIn(realm.add("editor"), "/desk");
        var newcomer = realm.add("reviewer");
        long claim = SomeClaims.open();
        assertThat(editor.get("/desk/claims/" + claim + "/assignees?q=" + newcomer.name())
                        .body())
                .contains("value=\"keycloak:" + newcomer.id() + "\"");

        var answer = editor.post(
                "/desk/claims/" + claim + "/assignment",
                "assignee=" + encoded("keycloak:" + newcomer.id()) + "&due=&note=");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(assignee(claim))
                .hasValueSatisfying(account -> assertThat(account.subjectId()).contains(newcomer.id()));
        var page = new Visit(site).signIn(newcomer, "/desk");
        assertThat(page.body()).contains("Assigned to you", "/desk/claims/" + claim);
    }

    @Test
    void assignment_toNobody_isRefusedAtTheField() {
        var editor = new Visit(site);
        editor.signIn(realm.add("editor"), "/desk");
        long claim = SomeClaims.open();

        for (var odd :
                new String[] {"keycloak:", "keycloak:nobody", "keycloak:../../master", "keycloak:a?b", "nobody"}) {
            assertThat(editor.post("/desk/claims/" + claim + "/assignment", "assignee=" + encoded(odd))
                            .statusCode())
                    .as(odd)
                    .isEqualTo(422);
        }
    }

    @Test
    void sweep_ofSomebodyRemoved_letsTheirClaimsNeedANewAssignee_andTheyGetNoWork() {
        var person = realm.add("reviewer");
        var account = directory.account("keycloak:" + person.id(), null).orElseThrow();
        long claim = SomeClaims.assignedTo(account);
        realm.remove(person);

        sweep.run();

        assertThat(refreshed(claim).needsNewAssignee()).isTrue();
        assertThat(refreshed(claim).formerAssignee()).isEqualTo(account);
        assertThat(directory.account(account.name(), null))
                .hasValueSatisfying(gone -> assertThat(gone.isActive()).isFalse());
    }

    @Test
    void sweep_ofSomebodyWhoLostTheirRole_doesTheSame() {
        var person = realm.add("reviewer");
        var account = directory.account("keycloak:" + person.id(), null).orElseThrow();
        long claim = SomeClaims.assignedTo(account);
        realm.take(person, "reviewer");

        sweep.run();

        assertThat(refreshed(claim).needsNewAssignee()).isTrue();
    }

    @Test
    void account_ofSomebodyRenamed_keepsTheirHistory() {
        var person = realm.add("reviewer");
        var account = directory.account("keycloak:" + person.id(), null).orElseThrow();
        realm.rename(person, "Kim", "Renamed");

        var now = directory.account(account.name(), null).orElseThrow();

        assertThat(now).isEqualTo(account);
        assertThat(now.displayName()).isEqualTo("Kim Renamed");
    }

    @Test
    void page_whileKeycloakIsAway_listsThoseWhoWereHere() {
        var here = directory
                .account("keycloak:" + realm.add("reviewer").id(), null)
                .orElseThrow();
        var away = away();

        var listing = QuarkusTransaction.requiringNew().call(() -> away.page("", null, 50));

        assertThat(listing.isWhole()).isFalse();
        assertThat(listing.people()).extracting(Directory.Person::account).contains(here);
        assertThat(away.account(here.name(), null)).contains(here);
        assertThat(away.account("keycloak:never-seen", null)).isEmpty();
    }

    /** The same directory with a Keycloak that nobody started. */
    private KeycloakDirectory away() {
        var config = new NowhereConfig();
        var nowhere = new Realm(config);
        var users = new KeycloakUsers(
                new Administration(nowhere, config, clock), new TokenClaims(nowhere, config), nowhere, clock);
        return new KeycloakDirectory(
                new RoleHolders(users), users, new AccountSynchronizer(users, accounts, clock), accounts, people);
    }

    private Optional<Account> assignee(long claim) {
        return Optional.ofNullable(refreshed(claim).assignee());
    }

    private Claim refreshed(long claim) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "from Claim c left join fetch c.assignee left join fetch c.formerAssignee where c.id = :id",
                                Claim.class)
                        .setParameter("id", claim)
                        .getSingleResult());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static final class NowhereConfig implements KeycloakConfig {
        @Override
        public Optional<String> url() {
            return Optional.of("http://localhost:1/realms/adduce");
        }

        @Override
        public Optional<String> clientId() {
            return Optional.of("adduce");
        }

        @Override
        public Optional<String> clientSecret() {
            return Optional.of("none");
        }

        @Override
        public Optional<String> audience() {
            return Optional.empty();
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Duration idle() {
            return Duration.ofHours(1);
        }

        @Override
        public String sweepInterval() {
            return "off";
        }

        @Override
        public Roles roles() {
            return new Roles() {
                @Override
                public Set<String> reviewer() {
                    return Set.of("reviewer");
                }

                @Override
                public Set<String> editor() {
                    return Set.of("editor");
                }

                @Override
                public Set<String> admin() {
                    return Set.of("admin");
                }
            };
        }
    }
}
