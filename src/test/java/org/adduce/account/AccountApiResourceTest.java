package org.adduce.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.adduce.testsupport.Accounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountApiResourceTest {

    private static final String ACCOUNTS = "/api/v1/accounts";

    @Test
    void list_byAnEditor_showsPeopleAndNoSecrets() {
        Accounts.ana();
        Accounts.api(Accounts.eva())
                .get(ACCOUNTS)
                .then()
                .statusCode(200)
                .body("items.name", hasItem("ana"))
                .body(not(containsString("$2")));
    }

    @Test
    void list_byAReviewer_isForbidden() {
        Accounts.api(Accounts.ana()).get(ACCOUNTS).then().statusCode(403);
    }

    @Test
    void list_withoutAKey_isUnauthorized() {
        given().get(ACCOUNTS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void list_withAnUnknownKey_isUnauthorized() {
        given().header("Authorization", "Bearer nobodys-key")
                .get(ACCOUNTS)
                .then()
                .statusCode(401);
    }

    @Test
    void list_withAMalformedHeader_isUnauthorized() {
        given().header("Authorization", "Bearer a b").get(ACCOUNTS).then().statusCode(401);
        given().header("Authorization", "Basic YTpi").get(ACCOUNTS).then().statusCode(401);
    }

    @Test
    void list_withACookieInsteadOfAKey_isUnauthorized() {
        Accounts.page(Accounts.eva()).get(ACCOUNTS).then().statusCode(401);
    }

    @Test
    void create_withSeveralRoles_takesTheHighest() {
        create("""
                {"name": "Noor", "displayName": "Noor Nasser", "email": "noor@desk.example",
                 "roles": ["reviewer", "editor"], "password": "nine wet umbrellas"}""")
                .statusCode(201)
                .header("Location", equalTo(ACCOUNTS + "/noor"))
                .body("name", equalTo("noor"))
                .body("displayName", equalTo("Noor Nasser"))
                .body("roles", contains("reviewer", "editor"))
                .body("active", equalTo(true));
    }

    @Test
    void create_withTheNameOfSomebody_namesTheField() {
        Accounts.ben();
        create("{\"name\": \"BEN\", \"displayName\": \"Other\", \"roles\": [\"reviewer\"]}")
                .statusCode(422)
                .body("issues.field", contains("name"))
                .body("issues.key", contains("name_is_free"));
    }

    @Test
    void create_withNothing_namesEveryField() {
        create("{}").statusCode(422).body("issues.field", containsInAnyOrder("name", "displayName", "roles"));
    }

    @Test
    void create_withAnUnknownRole_namesIt() {
        create("{\"name\": \"nobody\", \"displayName\": \"N\", \"roles\": [\"reviewer\", \"owner\", null]}")
                .statusCode(422)
                .body("issues.key", contains("role_is_known"));
    }

    @Test
    void create_withWhatIsNoDocument_is4xx() {
        create("").statusCode(400);
        create("[1]").statusCode(400);
        create("{\"name\": {}}").statusCode(400);
    }

    @Test
    void create_byAnEditor_isForbidden() {
        Accounts.api(Accounts.eva())
                .contentType(ContentType.JSON)
                .body("{}")
                .post(ACCOUNTS)
                .then()
                .statusCode(403);
    }

    @Test
    void show_ofNobody_isNotFound() {
        Accounts.api(Accounts.ana())
                .get(ACCOUNTS + "/nobody-of-this-name")
                .then()
                .statusCode(404);
    }

    @Test
    void show_ofSomebody_showsThem() {
        Accounts.api(Accounts.ana())
                .get(ACCOUNTS + "/" + Accounts.eva().name())
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Eva Engström"));
    }

    @Test
    void changeRole_ofAReviewer_countsAtTheirNextRequest() {
        var person = Accounts.someone(Role.REVIEWER);
        Accounts.api(person).get(ACCOUNTS).then().statusCode(403);

        act(person, "role", "{\"role\": \"editor\"}").statusCode(200).body("roles", hasItem("editor"));

        Accounts.api(person).get(ACCOUNTS).then().statusCode(200);
    }

    @Test
    void changeRole_toNone_namesTheField() {
        act(Accounts.someone(Role.REVIEWER), "role", "{\"role\": \"king\"}")
                .statusCode(422)
                .body("issues.field", contains("role"));
    }

    @Test
    void deactivate_whoHasAKeyAndASession_endsBothForGood() {
        var person = Accounts.someone(Role.EDITOR);
        Accounts.api(person).get(ACCOUNTS).then().statusCode(200);

        act(person, "deactivation", "").statusCode(200).body("active", equalTo(false));
        Accounts.api(person).get(ACCOUNTS).then().statusCode(401);

        act(person, "reactivation", "").statusCode(200).body("active", equalTo(true));
        Accounts.api(person).get(ACCOUNTS).then().statusCode(401);
    }

    @Test
    void deactivate_byAnEditor_isForbidden() {
        Accounts.api(Accounts.eva())
                .post(ACCOUNTS + "/" + Accounts.ana().name() + "/deactivation")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse create(String body) {
        return Accounts.api(Accounts.ada())
                .contentType(ContentType.JSON)
                .body(body)
                .post(ACCOUNTS)
                .then();
    }

    private static ValidatableResponse act(Account person, String action, String body) {
        return Accounts.api(Accounts.ada())
                .contentType(ContentType.JSON)
                .body(body)
                .post(ACCOUNTS + "/" + person.name() + "/" + action)
                .then();
    }
}
