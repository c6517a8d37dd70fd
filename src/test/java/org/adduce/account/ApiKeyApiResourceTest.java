package org.adduce.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.adduce.testsupport.Accounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiKeyApiResourceTest {

    @Test
    void create_forOneself_makesAKeyThatWorksUntilItIsRevoked() {
        var person = Accounts.someone(Role.REVIEWER);
        var made = create(person, person, "{\"label\": \"reading room\"}")
                .statusCode(201)
                .extract()
                .jsonPath();

        Accounts.api(person)
                .get(keys(person))
                .then()
                .statusCode(200)
                .body("items.label", hasItem("reading room"))
                .body(not(containsString(made.getString("key"))));
        show(person, made).statusCode(200);

        Accounts.api(person)
                .delete(keys(person) + "/" + made.getLong("id"))
                .then()
                .statusCode(204);
        show(person, made).statusCode(401);
    }

    @Test
    void create_byAnAdmin_makesAKeyForTheOther() {
        var person = Accounts.someone(Role.REVIEWER);
        var made =
                create(Accounts.ada(), person, "{}").statusCode(201).extract().jsonPath();

        show(person, made).statusCode(200);
        given().header("Authorization", "Bearer " + made.getString("key"))
                .get("/api/v1/accounts")
                .then()
                .statusCode(403);
    }

    @Test
    void create_withoutABody_needsNoLabel() {
        var person = Accounts.someone(Role.REVIEWER);
        Accounts.api(Accounts.ada())
                .contentType(ContentType.JSON)
                .post(keys(person))
                .then()
                .statusCode(201);
    }

    @Test
    void create_forSomebodyElse_isForbidden() {
        create(Accounts.eva(), Accounts.ana(), "{}").statusCode(403).body("issues.key", contains("key_is_yours"));
    }

    @Test
    void create_withALongLabel_namesTheField() {
        var person = Accounts.someone(Role.REVIEWER);
        create(person, person, "{\"label\": \"" + "x".repeat(121) + "\"}")
                .statusCode(422)
                .body("issues.field", contains("label"));
    }

    @Test
    void create_forADeactivatedPerson_isAConflict() {
        var person = Accounts.someone(Role.REVIEWER);
        Accounts.api(Accounts.ada())
                .post("/api/v1/accounts/" + person.name() + "/deactivation")
                .then()
                .statusCode(200);

        create(Accounts.ada(), person, "{}").statusCode(409).body("issues", hasSize(1));
    }

    @Test
    void revoke_ofAnothersKeyUnderOnesOwnName_isNotFound() {
        var owner = Accounts.someone(Role.REVIEWER);
        var other = Accounts.someone(Role.REVIEWER);
        var made = create(owner, owner, "{}").extract().jsonPath();

        Accounts.api(other)
                .delete(keys(other) + "/" + made.getLong("id"))
                .then()
                .statusCode(404);
        Accounts.api(other)
                .delete(keys(owner) + "/" + made.getLong("id"))
                .then()
                .statusCode(403);
        show(owner, made).statusCode(200);
    }

    private static ValidatableResponse create(Account by, Account owner, String body) {
        return Accounts.api(by)
                .contentType(ContentType.JSON)
                .body(body)
                .post(keys(owner))
                .then();
    }

    private static ValidatableResponse show(Account person, JsonPath made) {
        return given().header("Authorization", "Bearer " + made.getString("key"))
                .get("/api/v1/accounts/" + person.name())
                .then();
    }

    private static String keys(Account account) {
        return "/api/v1/accounts/" + account.name() + "/keys";
    }
}
