package org.adduce.account.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.adduce.account.PersonClaims;
import org.adduce.account.Role;
import org.adduce.testsupport.KeycloakDesk;
import org.adduce.testsupport.KeycloakRealm;
import org.adduce.testsupport.KeycloakServer;
import org.adduce.testsupport.LoopbackSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of somebody: that they are there, that they are gone, or, whatever else is answered, nothing. */
@QuarkusTest
@TestProfile(KeycloakDesk.class)
@Timeout(120) // whoever waits for Keycloak without end fails
class AdministrationTest {

    private static final String TOKEN = "/realms/adduce/protocol/openid-connect/token";
    private static final String USERS = "/admin/realms/adduce/users/";
    private static final String JSON = "application/json";
    private static final Map<String, String> IMPATIENT = Map.of("timeout", "1s");

    @Inject
    Clock clock;

    private final KeycloakRealm realm = KeycloakRealm.shared();
    private final List<Administration> made = new ArrayList<>();

    @AfterEach
    void closeConnections() {
        made.forEach(Administration::close);
    }

    @Test
    void find_ofSomebodyThere_knowsTheirRole() {
        var person = realm.add("editor");

        assertThat(users(realm.address()).find(person.id()))
                .hasValueSatisfying(found -> assertThat(found.role()).isEqualTo(Role.EDITOR));
    }

    @Test
    void find_ofSomebodyRemoved_knowsThatTheyAreGone() {
        var person = realm.add("editor");
        realm.remove(person);

        assertThat(users(realm.address()).find(person.id())).isEmpty();
    }

    @Test
    void find_byManyAtOnceAfterTheTokenWasRevoked_asksWithAnother() throws Exception {
        var person = realm.add("editor");
        var users = users(realm.address());
        assertThat(users.find(person.id())).isPresent();
        realm.revokeServiceTokens();

        assertThat(atOnce(users, person.id())).hasSize(64).allMatch(Optional::isPresent);
    }

    private static List<Optional<PersonClaims>> atOnce(KeycloakUsers users, String subject) throws Exception {
        Callable<Optional<PersonClaims>> question = () -> users.find(subject);
        var threads = Executors.newFixedThreadPool(16);
        try {
            var found = new ArrayList<Optional<PersonClaims>>();
            for (var answer : threads.invokeAll(Collections.nCopies(64, question))) {
                found.add(answer.get());
            }
            return found;
        } finally {
            threads.shutdownNow();
        }
    }

    /** It would follow the question to another thread, and be refused its commit while it is there. */
    @Test
    void ask_withinATransaction_isOutsideIt() {
        var administration = administration(config(realm.address(), Map.of()));

        var within = QuarkusTransaction.requiringNew()
                .call(() -> administration
                        .ask(users -> QuarkusTransaction.isActive())
                        .orElseThrow());

        assertThat(within).isFalse();
    }

    @Test
    void find_withASecretThatMeansSomethingInForms_isAnswered() {
        var person = realm.add("editor");
        realm.addObserver("observer", "a+b%41c&d=:é");

        var users = users(realm.address(), Map.of("client-id", "observer", "client-secret", "a+b%41c&d=:é"));

        assertThat(users.find(person.id())).isPresent();
    }

    @Test
    void find_withAWrongSecret_knowsNothing() {
        var person = realm.add("editor");

        assertAway(users(realm.address(), Map.of("client-secret", "wrong")), person.id());
    }

    /** Not that everybody is gone. */
    @Test
    void find_inARealmThatIsNotThere_knowsNothing() {
        assertAway(users(realm.address() + "-moved"), realm.add("editor").id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{x}", "100%41", "a&enabled=false", "a+b", "Čapková", "x#y?z", "\\", "%"})
    void list_ofWordsThatMeanSomethingInAddresses_listsThoseWhoHaveThem(String words) {
        assertThat(users(realm.address()).list(words, 0, 50)).isEmpty();
    }

    @Test
    void withVerifiedAddress_thatHasAPlus_findsItsOwner() {
        var name = "plus+" + Long.toString(System.nanoTime(), 36);
        var person = realm.addNamed(name, "Pia", "Plus");

        assertThat(users(realm.address()).withVerifiedAddress(name + "@adduce.example"))
                .hasValueSatisfying(found -> assertThat(found.subject()).isEqualTo(person.id()));
    }

    @Test
    void find_atANewerKeycloak_overlooksWhatItSaysMore() {
        try (var newer = keycloak().page(USERS, JSON, """
                {"id": "42", "username": "kim", "enabled": false, "shoeSize": {"left": 42}}""").page(USERS + "42/groups", JSON, "[]")) {
            assertThat(users(address(newer)).find("42"))
                    .hasValueSatisfying(found -> assertThat(found.userName()).isEqualTo("kim"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | text/html        | <p>Back soon</p>",
                "200 | application/json | [1]",
                "200 | application/json | {\"id\": \"4",
                "200 | application/json | null",
                "204 | application/json | ''",
                "302 | text/html        | ''",
                "401 | application/json | {}",
                "403 | application/json | {}",
                "500 | application/json | {}",
                "503 | text/html        | <p>Back soon</p>"
            })
    void find_whereAnythingElseIsAnswered_knowsNothing(int status, String type, String body) {
        try (var odd = keycloak().on(USERS, answer(status, type, body))) {
            assertAway(users(address(odd)), "42");
        }
        try (var odd = new LoopbackSite().on(TOKEN, answer(status, type, body))) {
            assertAway(users(address(odd)), "42");
        }
    }

    @Test
    void find_whereAnAnswerBreaksOff_knowsNothing() {
        try (var cut = keycloak().on(USERS, exchange -> exchange.sendResponseHeaders(200, 1000))) {
            assertAway(users(address(cut)), "42");
        }
    }

    @Test
    void find_whereNoAnswerComes_knowsNothing() {
        var end = new CountDownLatch(1);
        HttpHandler silent = exchange -> await(end);
        try (var keycloak = keycloak().on(USERS, silent);
                var sooner = new LoopbackSite().on(TOKEN, silent)) {
            assertAway(users(address(keycloak), IMPATIENT), "42");
            assertAway(users(address(sooner), IMPATIENT), "42");
        } finally {
            end.countDown();
        }
    }

    @Test
    void find_whereAnAnswerStops_knowsNothing() {
        var end = new CountDownLatch(1);
        HttpHandler stops = exchange -> {
            exchange.getResponseHeaders().set("Content-Type", JSON);
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await(end);
        };
        try (var keycloak = keycloak().on(USERS, stops)) {
            assertAway(users(address(keycloak), IMPATIENT), "42");
        } finally {
            end.countDown();
        }
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpHandler answer(int status, String type, String body) {
        var content = body.getBytes(StandardCharsets.UTF_8);
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        };
    }

    private static void assertAway(KeycloakUsers users, String subject) {
        assertThatThrownBy(() -> users.find(subject)).isInstanceOf(Administration.Away.class);
    }

    /** Another site that gives tokens as Keycloak does. */
    private static LoopbackSite keycloak() {
        return new LoopbackSite().page(TOKEN, JSON, """
                {"access_token": "a", "token_type": "Bearer", "expires_in": 300}""");
    }

    private static String address(LoopbackSite site) {
        return "http://127.0.0.1:" + site.port() + "/realms/adduce";
    }

    private KeycloakUsers users(String address) {
        return users(address, Map.of());
    }

    private KeycloakUsers users(String address, Map<String, String> more) {
        var config = config(address, more);
        var known = new Realm(config);
        return new KeycloakUsers(administration(config), new TokenClaims(known, config), known, clock);
    }

    private Administration administration(KeycloakConfig config) {
        var administration = new Administration(new Realm(config), config, clock);
        made.add(administration);
        return administration;
    }

    private static KeycloakConfig config(String address, Map<String, String> more) {
        var settings = new HashMap<>(Map.of(
                "adduce.keycloak.url",
                address,
                "adduce.keycloak.client-id",
                "adduce",
                "adduce.keycloak.client-secret",
                KeycloakServer.CLIENT_SECRET,
                "adduce.keycloak.timeout",
                "30s"));
        more.forEach((name, value) -> settings.put("adduce.keycloak." + name, value));
        return RealmTest.config(settings);
    }
}
