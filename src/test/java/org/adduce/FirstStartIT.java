package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.adduce.testsupport.PackagedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person meets who starts the packaged program for the first time. */
class FirstStartIT {

    @TempDir
    Path data;

    @Test
    void start_onAnEmptyFolder_printsAnAddressAtWhichTheFirstAdminIsMade() throws Exception {
        try (var program = PackagedProgram.start(data, Map.of())) {
            var address = program.awaitLine("first admin").replaceFirst(".* (http\\S+)$", "$1");

            assertThat(address).startsWith(program.address() + "/desk/set-up/");
            assertThat(status(address)).isEqualTo(200);
            assertThat(status(address + "x")).isEqualTo(404);
            assertThat(program.get("/api/v1/accounts").statusCode()).as("no key is good yet").isEqualTo(401);
        }
        assertThat(data.resolve("adduce.mv.db")).exists();
        assertThat(Files.readAllLines(data.resolve("security.log")))
                .anyMatch(line -> line.contains("sys_startup"))
                .anyMatch(line -> line.contains("authn_login_fail"))
                .last()
                .asString()
                .contains("sys_shutdown");
    }

    @Test
    void start_unattended_makesTheAdminOnce() throws Exception {
        try (var program = PackagedProgram.start(data)) {
            assertThat(program.get("/api/v1/accounts").statusCode()).isEqualTo(200);
            assertThat(program.awaitLine("Sign in at")).contains(program.address() + "/desk/sign-in");
        }
        try (var program = PackagedProgram.start(data)) {
            assertThat(program.get("/api/v1/accounts").body()).containsOnlyOnce("\"name\":\"root\"");
        }
    }

    @Test
    void start_withHalfASetUp_endsWithASentence() {
        assertThatThrownBy(() -> PackagedProgram.start(data, Map.of("ADDUCE_SETUP_ADMIN", "root")))
                .hasMessageContaining("ADDUCE_SETUP_PASSWORD")
                .hasMessageContaining("ADDUCE_SETUP_KEY");
    }

    @Test
    void start_ofTheDemo_opensADeskWithPeopleAndAPublishedSummary() throws Exception {
        var demo = PackagedProgram.demo();
        assertThat(demo.awaitLine("ana and ben")).contains("eva (editor)");
        assertThat(demo.get("/reviews").body()).contains("Havnsund council approves");
        assertThat(status(demo.address() + "/desk")).as("nobody is signed in").isEqualTo(303);
    }

    private static int status(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
