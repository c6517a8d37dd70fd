package org.adduce.operator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.adduce.account.OperatorToken;
import org.adduce.testsupport.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OperatorResourceTest {

    @Inject
    OperatorToken token;

    @Test
    void here_withTheToken_isAdmitted() {
        operator().get("/api/v1/operator").then().statusCode(204);
    }

    @Test
    void here_withAnotherToken_isRefused() {
        bearer("operator-0123456789012345678901234567890123456789012")
                .get("/api/v1/operator")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-For, 127.0.0.1",
        "X-Forwarded-For, 203.0.113.7",
        "Forwarded, for=127.0.0.1",
        "Via, 1.1 proxy",
        "X-Real-IP, 127.0.0.1"
    })
    void here_throughAProxy_isRefused(String header, String value) {
        operator().header(header, value).get("/api/v1/operator").then().statusCode(401);
    }

    @Test
    void token_elsewhereOnTheApi_isNoKey() {
        operator().get("/api/v1/accounts").then().statusCode(401);
        operator().get("/api/v1/operatorx").then().statusCode(equalTo(404));
    }

    @Test
    void here_withAnAdminsKey_isForbidden() {
        bearer(Accounts.key(Accounts.ada())).get("/api/v1/operator").then().statusCode(403);
    }

    @Test
    void run_ofAnOperation_answersInFramesThatCanBeRead() throws IOException {
        var heard = new Heard();
        var frames = operator()
                .contentType(ContentType.JSON)
                .body(Map.of("words", "Grüße\n\u0000"))
                .post("/api/v1/operator/echo")
                .then()
                .statusCode(200)
                .contentType("application/jsonl")
                .extract()
                .asByteArray();

        assertThat(OutputFrames.read(new ByteArrayInputStream(frames), heard)).isEqualTo(7);
        assertThat(heard.results()).isEqualTo("Grüße\n\u0000\n");
        assertThat(heard.messages()).containsExactly("heard");
    }

    @Test
    void run_withoutArguments_isTheOperationsMatter() throws IOException {
        var heard = new Heard();
        var frames = operator()
                .contentType(ContentType.JSON)
                .post("/api/v1/operator/echo")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(OutputFrames.read(new ByteArrayInputStream(frames), heard)).isEqualTo(Operations.WRONG_USAGE);
        assertThat(heard.messages()).containsExactly("There is nothing to say.");
    }

    @Test
    void run_ofAnUnknownOperation_isNotFound() {
        operator()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/operator/nonsense")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[1] | 400", "{ | 400", "{\"a\": {\"b\": 1}} | 400"})
    void run_withBadArguments_isABadRequest(String body, int status) {
        operator()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/operator/echo")
                .then()
                .statusCode(status);
    }

    @Test
    void run_withAnArgumentThatTheOperationDoesNotKnow_isRefusedBeforeItBegins() {
        operator()
                .contentType(ContentType.JSON)
                .body("{\"names\": \"Nobody of this name\", \"fnid\": \"yes\"}")
                .post("/api/v1/operator/person-erasure")
                .then()
                .statusCode(422)
                .body("issues.field", equalTo(List.of("fnid")))
                .body("issues.key", equalTo(List.of("field_is_known")));
    }

    @Test
    void run_ofAnotherType_isRefused() {
        operator()
                .contentType(ContentType.TEXT)
                .body("x")
                .post("/api/v1/operator/echo")
                .then()
                .statusCode(415)
                .body(containsString("415"));
    }

    private RequestSpecification operator() {
        return bearer(token.value());
    }

    private static RequestSpecification bearer(String secret) {
        return given().header("Authorization", "Bearer " + secret);
    }
}
