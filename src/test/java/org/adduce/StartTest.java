package org.adduce;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The whole program starts: migrations run, and every entity fits its table. */
@QuarkusTest
class StartTest {

    @Test
    void health_afterStart_isReady() {
        given().get("/q/health/ready").then().statusCode(200);
    }
}
