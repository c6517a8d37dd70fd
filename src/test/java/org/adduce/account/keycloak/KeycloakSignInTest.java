package org.adduce.account.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.account.linked.LinkedAccounts;
import org.adduce.testsupport.KeycloakDesk;
import org.adduce.testsupport.KeycloakRealm;
import org.adduce.testsupport.KeycloakRealm.Person;
import org.adduce.testsupport.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and out with the real Keycloak, by what goes over the wire. */
@QuarkusTest
@TestProfile(KeycloakDesk.class)
class KeycloakSignInTest {

    @Inject
    LinkedAccounts accounts;

    @Inject
    EntityManager entities;

    private final KeycloakRealm realm = KeycloakRealm.shared();
    private String site;
    private Visit visit;

    @BeforeEach
    void tellKeycloakWhereWeAre() {
        site = "http://localhost:" + RestAssured.port;
        visit = new Visit(site);
        realm.serve(site);
    }

    @AfterEach
    void tokensLiveAsTheyShould() {
        realm.tokenLifespan(300);
    }

    @Test
    void visit_ofTheDesk_leadsToKeycloakWithPkceStateAndNonce() {
        visit.get("/desk/claims");

        assertThat(visit.way())
                .anySatisfy(uri -> assertThat(uri.toString())
                        .startsWith(realm.address() + "/protocol/openid-connect/auth?")
                        .contains(
                                "code_challenge_method=S256",
                                "code_challenge=",
                                "state=",
                                "nonce=",
                                "response_type=code"));
        assertThat(visit.cookies())
                .filteredOn(cookie -> cookie.getName().startsWith("q_auth"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"reviewer,REVIEWER", "editor,EDITOR", "admin,ADMIN"})
    void signIn_withARole_makesTheAccountWithIt(String role, Role expected) {
        var person = realm.add(role);

        var page = visit.signIn(person, "/desk");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri()).hasToString(site + "/desk");
        assertThat(account(person).role()).isEqualTo(expected);
        assertThat(account(person).name()).isEqualTo(person.name());
        assertThat(events(person)).containsExactly("account_created", "signed_in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/claims", "/desk/claims?stage=open&sort=newest", "/desk/account"})
    void signIn_onTheWayToAPage_leadsThere(String path) {
        assertThat(visit.signIn(realm.add("reviewer"), path).uri()).hasToString(site + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"})
    void signIn_onTheWayToAnotherSite_leadsToTheDesk(String address) {
        var page = visit.signIn(
                realm.add("reviewer"), "/desk/sign-in?return=" + URLEncoder.encode(address, StandardCharsets.UTF_8));

        assertThat(page.uri()).hasToString(site + "/desk");
    }

    @Test
    void session_inItsCookie_isEncryptedAndForThisSiteAlone() {
        visit.signIn(realm.add("reviewer"), "/desk");

        var session = visit.cookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .toList();
        assertThat(session).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getPath()).isEqualTo("/desk");
            assertThat(cookie.getValue().split("\\."))
                    .as("an encrypted token has five parts")
                    .hasSize(5);
        });
        assertThat(session.stream()
                        .mapToInt(cookie -> cookie.getValue().length())
                        .sum())
                .isLessThan(4096);
    }

    @Test
    void signIn_withoutARole_isRefusedWithAPage_andMakesNoAccount() {
        var person = realm.add();

        var page = visit.signIn(person, "/desk");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("You have no role at this desk", person.name());
        assertThat(QuarkusTransaction.requiringNew().call(() -> accounts.bySubject(person.id())))
                .isEmpty();
        assertThat(visit.get("/desk/claims").statusCode()).isEqualTo(403);

        var out = visit.post("/desk/sign-in/another", "");

        assertThat(out.uri()).hasToString(site + "/desk/signed-out");
        assertThat(realm.isSignedIn(person)).isFalse();
    }

    @Test
    void signIn_withAGroupOfADesk_keepsIt() {
        var person = realm.add("reviewer");
        realm.joinDesk(person, "politics");

        visit.signIn(person, "/desk");

        assertThat(account(person).desks()).containsExactly("politics");
    }

    @Test
    void answer_withAStateThatNobodySent_beginsNothing() {
        assertThat(visit.get("/desk/sign-in/answer?state=made-up&code=made-up").statusCode())
                .isEqualTo(400);

        visit.get("/desk");
        var again = visit.get("/desk/sign-in/answer?state=made-up&code=made-up");

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("Sign-in failed");
        assertThat(visit.session()).isEmpty();
    }

    @Test
    void answer_withACodeOfAnotherBrowser_beginsNothing() {
        var other = new Visit(site);
        other.signIn(realm.add("reviewer"), "/desk");
        var answer = other.way().stream()
                .filter(uri -> uri.getPath().equals("/desk/sign-in/answer"))
                .findFirst()
                .orElseThrow();

        assertThat(visit.get(answer.toString()).statusCode()).isEqualTo(400);
        assertThat(visit.session()).isEmpty();
    }

    @Test
    void answer_withAnErrorOfKeycloak_saysSo() {
        visit.get("/desk");
        var state = visit.cookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_auth"))
                .map(cookie -> cookie.getName().replaceFirst(".*_", ""))
                .findFirst()
                .orElseThrow();

        var page = visit.get("/desk/sign-in/answer?error=access_denied&state=" + state);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Sign-in failed");
    }

    @Test
    void session_thatSomebodyChanged_admitsNobody() {
        visit.signIn(realm.add("reviewer"), "/desk");
        var cookie = visit.session();
        var forged = cookie.substring(0, cookie.length() - 8) + "AAAAAAAA";

        assertThat(RestAssured.given()
                        .redirects()
                        .follow(false)
                        .header("Cookie", forged)
                        .get("/desk")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void signOut_endsBothSessions() {
        var person = realm.add("reviewer");
        visit.signIn(person, "/desk");
        var stolen = visit.session();

        var page = visit.post("/desk/sign-out", "");

        assertThat(page.uri()).hasToString(site + "/desk/signed-out");
        assertThat(page.body()).contains("You are signed out");
        assertThat(realm.isSignedIn(person)).isFalse();
        assertThat(visit.session()).isEmpty();
        assertThat(statusWith(stolen)).as("a copy of the cookie").isEqualTo(303);
        assertThat(events(person)).endsWith("signed_in", "signed_out");
    }

    @Test
    void backChannelLogout_endsTheSessionAtOnce() {
        var person = realm.add("reviewer");
        visit.signIn(person, "/desk");
        assertThat(visit.getOnly("/desk").statusCode()).isEqualTo(200);

        realm.signOut(person);

        assertThat(visit.getOnly("/desk").statusCode()).isEqualTo(303);
        assertThat(events(person)).endsWith("signed_in", "signed_out_elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "logout_token=", "logout_token=a.b.c", "logout_token=x", "other=1"})
    void announcement_thatIsNotKeycloaks_isRefused(String form) {
        assertThat(visit.post("/desk/sign-out/announcement", form).statusCode()).isEqualTo(400);
    }

    @Test
    void announcement_withATokenForSomethingElse_isRefused() {
        realm.addProgram(KeycloakRealm.PROGRAM, "adduce");
        var person = realm.add("reviewer");
        visit.signIn(person, "/desk");

        assertThat(visit.post("/desk/sign-out/announcement", "logout_token=" + realm.token(person))
                        .statusCode())
                .isEqualTo(400);
        assertThat(visit.getOnly("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void personDisabledInKeycloak_isOutWhenTheTokenEnds() {
        realm.tokenLifespan(3);
        var person = realm.add("reviewer");
        visit.signIn(person, "/desk");

        realm.disable(person);

        waitFor(() -> visit.getOnly("/desk").statusCode() == 303);
    }

    @Test
    void roleChangedInKeycloak_countsFromTheNextRefresh() {
        realm.tokenLifespan(30); // within the last minute of its token each request refreshes
        var person = realm.add("reviewer");
        visit.signIn(person, "/desk");
        assertThat(visit.getOnly("/desk/people").statusCode()).isEqualTo(403);

        realm.give(person, "admin");
        waitFor(() -> visit.getOnly("/desk/people").statusCode() == 200);

        assertThat(account(person).role()).isEqualTo(Role.ADMIN);
        assertThat(events(person)).endsWith("signed_in", "role_changed");
    }

    @Test
    void allRolesTakenInKeycloak_deactivatesAtTheNextRefresh() {
        realm.tokenLifespan(30);
        var person = realm.add("editor");
        visit.signIn(person, "/desk");

        realm.take(person, "editor");
        waitFor(() -> visit.get("/desk").statusCode() == 403);

        assertThat(account(person).isActive()).isFalse();
        assertThat(events(person)).endsWith("signed_in", "account_deactivated");
    }

    @Test
    void personRenamedInKeycloak_isTheSameWithTheNewName() {
        var person = realm.add("reviewer");
        visit.signIn(person, "/desk");
        var id = account(person).id();

        realm.rename(person, "Robin", "Renamed");
        new Visit(site).signIn(person, "/desk");

        assertThat(account(person).id()).isEqualTo(id);
        assertThat(account(person).displayName()).isEqualTo("Robin Renamed");
        assertThat(events(person)).contains("account_renamed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/set-up/x", "/desk/invitations/x", "/desk/passwords/x"})
    void pagesOfLocalAccounts_areNotThere(String path) {
        assertThat(visit.getOnly(path).statusCode()).isEqualTo(404);
    }

    @Test
    void ownAccount_leadsToKeycloakForThePassword() {
        visit.signIn(realm.add("admin"), "/desk/account");

        assertThat(visit.get("/desk/account").body())
                .contains(realm.address() + "/account")
                .doesNotContain("action=\"/desk/account/password\"");
        assertThat(visit.get("/desk/people").body()).doesNotContain("<select", "/deactivation");
    }

    @Test
    void pages_nameKeycloakAsAPlaceWhereFormsLead() {
        var policy = visit.getOnly("/")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();

        assertThat(policy).contains("form-action 'self' " + realm.address().replaceFirst("/realms.*", "") + ";");
    }

    @Test
    void health_whileKeycloakAnswers_saysOk() {
        assertThat(visit.get("/q/health/ready").body()).containsPattern("\"identity\": ?\"ok\"");
    }

    @Test
    void securityLog_afterSignInsAndRefusals_holdsNoToken() throws Exception {
        visit.signIn(realm.add("reviewer"), "/desk");
        visit.get("/desk/sign-in/answer?state=made-up&code=made-up");

        var log = Files.readString(Path.of("target", "security.log"));

        assertThat(log)
                .contains("authn_login_success", "an answer of Keycloak that began no session")
                .doesNotContain("eyJ");
    }

    private int statusWith(String cookie) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .header("Cookie", cookie)
                .get("/desk")
                .statusCode();
    }

    private Account account(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.bySubject(person.id()).orElseThrow());
    }

    private List<String> events(Person person) {
        return entities.createQuery(
                        "select e.type from AuditEvent e where e.subject = :subject order by e.sequence", String.class)
                .setParameter("subject", account(person).path())
                .getResultList();
    }

    private static void waitFor(BooleanSupplier condition) {
        var end = System.nanoTime() + 30_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited long enough").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
