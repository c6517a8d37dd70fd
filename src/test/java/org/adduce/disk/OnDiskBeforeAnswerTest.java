package org.adduce.disk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of resources of every kind, counted against the syncs before them. */
@QuarkusTest
class OnDiskBeforeAnswerTest {

    @Path("/api/v1/test/acknowledged")
    @PermitAll
    public static class Acknowledging {

        @POST
        @Path("blocking")
        public String blocking() {
            return "done";
        }

        @POST
        @Path("non-blocking")
        @NonBlocking
        public String nonBlocking() {
            return "done";
        }

        @POST
        @Path("redirected")
        public Response redirected() {
            return Response.seeOther(URI.create("/there")).build();
        }

        @POST
        @Path("thrown")
        public String thrown() {
            throw new WebApplicationException(
                    Response.seeOther(URI.create("/there")).build());
        }

        @POST
        @Path("refused")
        public String refused() {
            throw new WebApplicationException(Response.status(409).build());
        }

        @GET
        @Path("read")
        public String read() {
            return "read";
        }
    }

    @Inject
    AgroalDataSource database;

    @AfterEach
    void repair() throws SQLException {
        run("alter table if exists sync_mark_lost rename to sync_mark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"blocking", "non-blocking", "redirected", "thrown"})
    void post_thatSucceeds_isAnsweredAfterASync(String path) throws SQLException {
        long before = syncs();
        int status = post(path);
        assertThat(status).isIn(200, 303);
        assertThat(syncs()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"blocking", "non-blocking", "redirected", "thrown"})
    void post_thatCannotBePutOnDisk_isNotAcknowledged(String path) throws SQLException {
        run("alter table sync_mark rename to sync_mark_lost");
        assertThat(post(path)).isEqualTo(500);
    }

    @Test
    void post_thatIsRefused_waitsForNothing() throws SQLException {
        long before = syncs();
        assertThat(post("refused")).isEqualTo(409);
        assertThat(syncs()).isEqualTo(before);
    }

    @Test
    void get_waitsForNothing() throws SQLException {
        long before = syncs();
        given().get("/api/v1/test/acknowledged/read").then().statusCode(200).body(is("read"));
        assertThat(syncs()).isEqualTo(before);
    }

    private static int post(String path) {
        return given().redirects()
                .follow(false)
                .post("/api/v1/test/acknowledged/" + path)
                .statusCode();
    }

    private long syncs() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select syncs from sync_mark")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
