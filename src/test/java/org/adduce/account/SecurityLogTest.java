package org.adduce.account;

import static io.restassured.RestAssured.given;
import static org.adduce.testsupport.Accounts.ada;
import static org.adduce.testsupport.Accounts.ana;
import static org.adduce.testsupport.Accounts.page;
import static org.adduce.testsupport.Accounts.someone;
import static org.adduce.testsupport.Accounts.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.adduce.claim.SomeClaims;
import org.adduce.testsupport.Accounts;
import org.junit.jupiter.api.Test;

/** Each test has a browser of its own, by whose name it finds its lines. */
@QuarkusTest
class SecurityLogTest {

    private static final Path FILE = Path.of("target/security.log");

    private final String browser = "Browser " + System.nanoTime();

    @Test
    void signIn_thatSucceeds_isALineWithItsEvent() throws IOException {
        var person = someone(Role.REVIEWER);
        signIn(person.name(), Accounts.PASSWORD);

        assertThat(lines())
                .extracting(
                        this::event,
                        it -> it.get("account").asLong(),
                        it -> it.get("description").asText())
                .containsExactly(tuple("authn_login_success", person.id(), "signed_in"));
        assertThat(lines().get(0).get("sequence").asLong()).isPositive();
        assertThat(lines().get(0).get("source_ip").asText()).isEqualTo("127.0.0.1");
    }

    @Test
    void signIn_guessedTooOften_tellsFailuresTheLockAndTriesAfterIt() throws IOException {
        var person = someone(Role.REVIEWER);
        while (signIn(person.name(), "not the password") != 429) {
            assertThat(lines()).hasSizeLessThan(50);
        }

        var events = lines().stream().map(this::event).toList();
        assertThat(events.subList(0, events.size() - 2)).containsOnly("authn_login_fail");
        assertThat(events.subList(events.size() - 2, events.size()))
                .containsExactly("authn_login_lock", "excess_rate_limit_exceeded");
        assertThat(lines()).allMatch(it -> it.get("account").asLong() == person.id());
    }

    @Test
    void password_changedOrNot_isALine() throws IOException {
        var person = someone(Role.REVIEWER);
        for (var present : List.of("not the password", Accounts.PASSWORD)) {
            page(person)
                    .header("User-Agent", browser)
                    .formParam("present", present)
                    .formParam("password", "eleven loud herons")
                    .formParam("again", "eleven loud herons")
                    .post("/desk/account/password");
        }

        assertThat(lines())
                .extracting(this::event)
                .containsExactly("authn_password_change_fail", "authn_password_change");
    }

    @Test
    void key_madeUsedRevokedAndUsedAgain_isALineEach() throws IOException {
        var person = someone(Role.REVIEWER);
        var made = Accounts.api(ada())
                .header("User-Agent", browser)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/accounts/" + person.name() + "/keys")
                .jsonPath();
        use(made.getString("key"), 200);
        use(made.getString("key"), 200);
        Accounts.api(ada())
                .header("User-Agent", browser)
                .delete("/api/v1/accounts/" + person.name() + "/keys/" + made.getLong("id"))
                .then()
                .statusCode(204);
        use(made.getString("key"), 401);

        assertThat(lines())
                .filteredOn(it -> it.path("key").asLong() == made.getLong("id"))
                .extracting(this::event)
                .containsExactly("authn_login_success", "authn_token_reuse");
        assertThat(lines())
                .filteredOn(it -> it.path("subject").asText().equals(person.path()))
                .extracting(this::event)
                .containsExactly("authn_token_created", "authn_token_revoked");
        assertThat(Files.readString(FILE)).doesNotContain(made.getString("key"));
    }

    @Test
    void changesByAnAdmin_areALineEach() throws IOException {
        var person = someone(Role.REVIEWER);
        for (var noun : List.of("role", "deactivation", "reactivation")) {
            page(ada())
                    .header("User-Agent", browser)
                    .formParam("role", "editor")
                    .post("/desk/people/" + person.name() + "/" + noun)
                    .then()
                    .statusCode(303);
        }
        page(ada()).header("User-Agent", browser).formParam("role", "admin").post("/desk/people/invitations");

        assertThat(lines())
                .extracting(this::event)
                .containsExactly("authz_change", "user_archived", "user_updated", "authn_token_created");
        assertThat(lines()).allMatch(it -> it.get("account").asLong() == ada().id());
        assertThat(lines().get(0).get("from").asText()).isEqualTo("reviewer");
        assertThat(lines().get(0).get("to").asText()).isEqualTo("editor");
    }

    @Test
    void change_thatIsRefused_isNoLine() throws IOException {
        page(ada())
                .header("User-Agent", browser)
                .formParam("role", "queen")
                .post("/desk/people/" + someone(Role.REVIEWER).name() + "/role");

        assertThat(lines()).isEmpty();
    }

    @Test
    void refusal_byRoleOrByGuard_isALine() throws IOException {
        page(ana()).header("User-Agent", browser).get("/desk/people").then().statusCode(403);
        var claim = SomeClaims.assignedTo(someone(Role.REVIEWER));
        page(ana())
                .header("User-Agent", browser)
                .post("/desk/claims/" + claim + "/start")
                .then()
                .statusCode(403);

        assertThat(lines())
                .extracting(
                        this::event,
                        it -> it.get("account").asLong(),
                        it -> it.get("request_uri").asText())
                .containsExactly(
                        tuple("authz_fail", ana().id(), "/desk/people"),
                        tuple("authz_fail", ana().id(), "/desk/claims/" + claim + "/start"));
    }

    @Test
    void refusal_aboutAPerson_isALineWithoutTheirName() throws IOException {
        page(ana())
                .header("User-Agent", browser)
                .formParam("role", "admin")
                .post("/desk/people/" + ana().name() + "/role")
                .then()
                .statusCode(403);

        assertThat(lines()).extracting(it -> it.get("request_uri").asText()).containsExactly("/desk/people/***/role");
    }

    @Test
    void requestOfAnotherSite_isALineWithoutTheSecretInItsAddress() throws IOException {
        var secret = Secret.random();
        given().header("User-Agent", browser)
                .header("Sec-Fetch-Site", "cross-site")
                .header("Origin", "https://evil.example")
                .post("/desk/invitations/" + secret + "?and=" + secret)
                .then()
                .statusCode(403);

        assertThat(lines())
                .extracting(this::event, it -> it.get("request_uri").asText())
                .containsExactly(tuple("malicious_cors", "/desk/invitations/***"));
        assertThat(Files.readString(FILE)).doesNotContain(secret);
    }

    /** The file is read as it is written: a line that is not one JSON object in printable ASCII fails here. */
    @Test
    void everyLine_isOneObjectInPrintableAscii() throws IOException {
        given().header("User-Agent", browser + " \u00e9\u0080{\"event\":\"x\"}\t")
                .header("Sec-Fetch-Site", "cross-site")
                .urlEncodingEnabled(false)
                .post("/desk/sign-in/caf%C3%A9")
                .then()
                .statusCode(403);
        signIn("\r\n{\"event\":\"authn_login_success\"}\u2028\u001b[2J\ud83d", "x");

        var all = Files.readAllLines(FILE);
        assertThat(all)
                .allMatch(line -> line.matches("\\{\"datetime\":[ -~]+}"))
                .anyMatch(line -> line.contains("sys_startup"));
        assertThat(lines()).extracting(this::event).containsExactly("malicious_cors", "authn_login_fail");
        for (var line : all) {
            new ObjectMapper().readTree(line);
        }
    }

    private int signIn(String name, String password) {
        return visitor()
                .header("User-Agent", browser)
                .formParam("name", name)
                .formParam("password", password)
                .post("/desk/sign-in")
                .statusCode();
    }

    private void use(String key, int status) {
        given().header("User-Agent", browser)
                .auth()
                .oauth2(key)
                .get("/api/v1/claims")
                .then()
                .statusCode(status);
    }

    private String event(JsonNode line) {
        return line.get("event").asText();
    }

    private List<JsonNode> lines() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> line.contains(browser))
                .map(SecurityLogTest::parsed)
                .toList();
    }

    private static JsonNode parsed(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(line, e);
        }
    }
}
