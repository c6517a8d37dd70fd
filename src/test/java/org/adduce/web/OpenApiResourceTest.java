package org.adduce.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiResourceTest {

    @Test
    void show_toAnybody_describesTheApiAndWhatOpensIt() {
        var document =
                given().get("/api/v1/openapi").then().statusCode(200).extract().jsonPath();

        assertThat(document.<String, Object>getMap("paths").keySet())
                .contains("/api/v1/accounts")
                .allMatch(path -> path.startsWith("/api/v1/"));
        assertThat(document.<String, Map<String, Object>>getMap("components.securitySchemes"))
                .hasEntrySatisfying("key", scheme -> assertThat(scheme).containsEntry("scheme", "bearer"))
                .hasSize(2)
                .hasEntrySatisfying("token", scheme -> assertThat(scheme).containsEntry("bearerFormat", "JWT"));
        assertThat(document.<Map<String, Object>>getList("security"))
                .containsExactly(Map.of("key", List.of()), Map.of("token", List.of()));
        assertThat(document.getString("paths"))
                .as("what an operation says for itself holds instead")
                .doesNotContain("security");
    }
}
