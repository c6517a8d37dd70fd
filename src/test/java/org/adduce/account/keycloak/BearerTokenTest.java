package org.adduce.account.keycloak;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.adduce.account.SignedInPeople;
import org.adduce.account.linked.LinkedAccounts;
import org.adduce.testsupport.KeycloakDesk;
import org.adduce.testsupport.KeycloakRealm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens of the realm on the API: which are good, and the many that are not. */
@QuarkusTest
@TestProfile(KeycloakDesk.class)
class BearerTokenTest {

    @Inject
    LinkedAccounts accounts;

    private final KeycloakRealm realm = KeycloakRealm.shared();

    @BeforeEach
    void programs() {
        realm.addProgram(KeycloakRealm.PROGRAM, "adduce");
        realm.addProgram("another-program", "another-api");
    }

    @AfterEach
    void tokensLiveAsTheyShould() {
        realm.tokenLifespan(300);
    }

    @Test
    void token_ofAPerson_isGood() {
        call(realm.token(realm.add("reviewer"))).statusCode(200);
    }

    @Test
    void token_ofAPersonWhoseRoleIsTooSmall_isForbidden() {
        get(realm.token(realm.add("reviewer")), "/api/v1/accounts").statusCode(403);
        get(realm.token(realm.add("editor")), "/api/v1/accounts").statusCode(200);
    }

    @Test
    void token_ofAPersonWithoutARole_isForbidden() {
        call(realm.token(realm.add())).statusCode(403).contentType("application/problem+json");
    }

    @Test
    void token_ofAServiceAccount_hasTheRoleThatItWasGiven() {
        var token = realm.serviceToken("cms-" + System.nanoTime(), "editor");

        get(token, "/api/v1/accounts").statusCode(200).body(containsString("service-account-cms-"));
    }

    @Test
    void token_afterAKeyRotation_isGood_andSoIsTheOneBefore() {
        var person = realm.add("reviewer");
        var before = realm.token(person);
        call(before).statusCode(200);

        realm.rotateKeys();
        var after = realm.token(person);

        assertThat(header(after).getString("kid")).isNotEqualTo(header(before).getString("kid"));
        call(after).statusCode(200);
        call(before).statusCode(200);
    }

    @Test
    void token_thatHasExpired_isRefused() {
        realm.tokenLifespan(1);
        var token = realm.token(realm.add("reviewer"));
        var expiry = TokenClaims.of(token).getLong("exp");
        while (Instant.now().getEpochSecond() <= expiry) {
            Thread.onSpinWait();
        }

        refused(token);
    }

    @Test
    void token_ofAnotherRealm_isRefused() {
        refused(realm.tokenOfAnotherRealm());
    }

    @Test
    void token_forAnotherAudience_isRefused() {
        refused(realm.token("another-program", realm.add("admin")));
    }

    @Test
    void token_withAChangedPayload_isRefused() {
        var token = realm.token(realm.add("reviewer"));

        refused(changed(
                token,
                claims -> claims.getJsonObject("realm_access")
                        .getJsonArray("roles")
                        .add("admin")));
        refused(changed(token, claims -> claims.put("exp", claims.getLong("exp") + 100_000)));
        refused(changed(token, claims -> claims.put("iss", realm.address().replace("adduce", "other"))));
    }

    @Test
    void token_withAnotherIssuerOrAudienceAndItsOldSignature_isRefused() {
        var token = realm.token(realm.add("reviewer"));

        refused(changed(token, claims -> claims.put("iss", "https://keycloak.example/realms/adduce")));
        refused(changed(token, claims -> claims.put("aud", "other")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "nOnE"})
    void token_withoutASignature_isRefused(String algorithm) {
        var token = realm.token(realm.add("admin"));
        var header = encoded(header(token).copy().put("alg", algorithm));

        refused(header + "." + token.split("\\.")[1] + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"der", "pem"})
    void token_signedWithThePublicKeyAsASecret_isRefused(String form) throws Exception {
        var token = realm.token(realm.add("admin"));
        var key = form.equals("der")
                ? Base64.getDecoder().decode(realm.publicKey())
                : ("-----BEGIN PUBLIC KEY-----\n" + realm.publicKey() + "\n-----END PUBLIC KEY-----")
                        .getBytes(StandardCharsets.UTF_8);
        var content = encoded(header(token).copy().put("alg", "HS256")) + "." + token.split("\\.")[1];
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));

        refused(content + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void token_withAKeyIdThatNobodyKnows_isRefused() {
        var token = realm.token(realm.add("admin"));
        var parts = token.split("\\.");

        refused(encoded(header(token).copy().put("kid", "nobodys")) + "." + parts[1] + "." + parts[2]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eyJ.a.b",
                "eyJhbGciOiJSUzI1NiJ9.e30.",
                "eyJhbGciOiJSUzI1NiJ9..",
                "eyJ..",
                "eyJhbGciOiJSUzI1NiJ9.bm8.bm8"
            })
    void token_thatIsNone_isRefused(String token) {
        refused(token);
    }

    @Test
    void token_ofASessionThatHasEnded_isRefused() {
        var person = realm.add("reviewer");
        var token = realm.token(person);
        call(token).statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() -> ended.add(TokenClaims.of(token).getString("sid"), person.id()));

        refused(token);
    }

    @Inject
    EndedSessions ended;

    @Test
    void idToken_onTheApi_isRefused() {
        refused(realm.idToken(realm.add("admin")));
    }

    @Test
    void token_onPages_isNobody() {
        var token = realm.token(realm.add("admin"));

        given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + token)
                .get("/desk")
                .then()
                .statusCode(303);
    }

    @Test
    void keyOfOurs_goesWithItsOwner() {
        var person = realm.add("editor");
        call(realm.token(person)).statusCode(200);
        var account = QuarkusTransaction.requiringNew()
                .call(() -> accounts.bySubject(person.id()).orElseThrow());
        var key = SignedInPeople.key(account, "a test");
        get(key, "/api/v1/accounts").statusCode(200);

        var gone = realm.add("editor");
        call(realm.token(gone)).statusCode(200);
        var goneAccount = QuarkusTransaction.requiringNew()
                .call(() -> accounts.bySubject(gone.id()).orElseThrow());
        var goneKey = SignedInPeople.key(goneAccount, "a test");
        realm.disable(gone);

        refused(goneKey);
    }

    private void refused(String token) {
        call(token)
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("status", equalTo(401));
    }

    private static ValidatableResponse call(String token) {
        return get(token, "/api/v1/claims");
    }

    private static ValidatableResponse get(String token, String path) {
        return given().header("Authorization", "Bearer " + token).get(path).then();
    }

    private static JsonObject header(String token) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), StandardCharsets.UTF_8));
    }

    private static String changed(String token, Consumer<JsonObject> change) {
        var parts = token.split("\\.");
        var claims = TokenClaims.of(token);
        change.accept(claims);
        return parts[0] + "." + encoded(claims) + "." + parts[2];
    }

    private static String encoded(JsonObject part) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(part.encode().getBytes(StandardCharsets.UTF_8));
    }
}
