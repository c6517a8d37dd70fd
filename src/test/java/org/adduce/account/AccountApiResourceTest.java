package org.adduce.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
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
        given().get(ACCOUNTS).then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void list_withAnUnknownKey_isUnauthorized() {
        given().header("Authorization", "Bearer nobodys-key").get(ACCOUNTS).then().statusCode(401);
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
}
