package org.adduce.audit.history;

import static org.adduce.testsupport.Accounts.api;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;
import org.adduce.audit.event.Things;
import org.adduce.testsupport.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AuditApiResourceTest {

    @Inject
    AuditLog log;

    @Test
    void list_ofOneSubject_givesEachEventWhole() {
        var sequence = append("things/api-whole");

        api(Accounts.eva())
                .get("/api/v1/audit?subject=things/api-whole")
                .then()
                .statusCode(200)
                .body("next", nullValue())
                .body("items", hasSize(1))
                .body("items[0].sequence", equalTo((int) sequence))
                .body("items[0].at", matchesPattern("20\\d\\d-.*Z"))
                .body("items[0].type", equalTo("thing_changed"))
                .body("items[0].version", equalTo(1))
                .body("items[0].actor", equalTo(Things.ACTOR))
                .body("items[0].subject", equalTo("things/api-whole"))
                .body("items[0].subjectVersion", equalTo(3))
                .body("items[0].requestId.size()", equalTo(36))
                .body("items[0].before.colour", equalTo("red"))
                .body("items[0].after.colour", equalTo("blue"))
                .body("items[0].reason", equalTo("Because </script>"))
                .body("items[0].commitments.before", matchesPattern("[0-9a-f]{64}"))
                .body("items[0].commitments.after", matchesPattern("[0-9a-f]{64}"))
                .body("items[0].commitments.reason", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    void list_followingNext_givesEachEventOnceAndInOrder() {
        var first = append("things/api-paged");
        var second = append("things/api-paged");
        var third = append("things/api-paged");
        var path = "/api/v1/audit?subject=things/api-paged&limit=2";

        var next = api(Accounts.eva())
                .get(path)
                .then()
                .body("items.sequence", contains((int) first, (int) second))
                .extract()
                .<String>path("next");

        api(Accounts.eva())
                .get(path + "&after=" + next)
                .then()
                .body("items.sequence", contains((int) third))
                .body("next", nullValue());
    }

    @Test
    void list_byAnActorsName_givesWhatThatPersonDid() {
        QuarkusTransaction.requiringNew()
                .run(() -> log.append(Change.of(
                        Things.TYPE,
                        new Things("things/api-by", 1),
                        Accounts.ana().id())));
        append("things/api-by");

        api(Accounts.ada())
                .get("/api/v1/audit?subject=things/api-by&actor=ana")
                .then()
                .body("items.actor", contains((int) Accounts.ana().id()));
    }

    @ParameterizedTest
    @CsvSource({
        "actor=nobody-of-this-name, 400",
        "from=yesterday, 400",
        "to=2026-02-30, 400",
        "from=2026-01-01T10:00, 400",
        "after=x, 400",
        "limit=0, 400",
        "limit=x, 400"
    })
    void list_withWhatCannotBeRead_isRefusedWithASentence(String query, int status) {
        api(Accounts.eva())
                .get("/api/v1/audit?" + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail.size()", org.hamcrest.Matchers.greaterThan(10));
    }

    @Test
    void list_byAReviewer_isRefused() {
        api(Accounts.ana()).get("/api/v1/audit").then().statusCode(403);
    }

    @Test
    void list_byNobody_asksForAKey() {
        io.restassured.RestAssured.given()
                .get("/api/v1/audit")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    private long append(String subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> log.append(Things.changed(subject).because("Because </script>")));
    }
}
