package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.adduce.testsupport.KeycloakRealm;
import org.adduce.testsupport.KeycloakServer;
import org.adduce.testsupport.PackagedProgram;
import org.adduce.testsupport.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program while its Keycloak is killed and comes back, or is not there at the start, or is wrongly named. */
class KeycloakAwayIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void keycloak_comesLateAndIsKilledAndComesBack_stopsNobodyWhoIsSignedIn() throws Exception {
        int port = PackagedProgram.freePort();
        try (var program = PackagedProgram.start(
                folder.resolve("data"), environment("http://localhost:" + port + "/realms/adduce"))) {
            assertServesTheRest(program);

            try (var keycloak = KeycloakServer.startIn(folder.resolve("keycloak"), port)) {
                var realm = new KeycloakRealm(keycloak.address());
                realm.serve(program.address());
                realm.addProgram(KeycloakRealm.PROGRAM, "adduce");
                untilSignedIn(program, realm.add("reviewer"));
                var person = realm.add("editor");
                var visit = new Visit(program.address());
                assertThat(visit.signIn(person, "/desk").statusCode()).isEqualTo(200);
                var token = realm.token(person);
                assertThat(api(program, token)).isEqualTo(200);

                keycloak.kill();
                var meanwhile = assertGoOn(program, visit, token);
                assertNobodyComesIn(program);

                keycloak.startAgain();
                var back = System.nanoTime();
                untilSignedIn(program, person);
                System.out.printf(
                        "Keycloak killed and started again: while it was away %s; the first sign-in was through %d ms after Keycloak listened again%n",
                        meanwhile, (System.nanoTime() - back) / 1_000_000);
                assertThat(visit.getOnly("/desk").statusCode())
                        .as("the session from before")
                        .isEqualTo(200);
            }
        }
    }

    private void assertServesTheRest(PackagedProgram program) throws Exception {
        var visit = new Visit(program.address());
        assertThat(visit.get("/").statusCode()).isEqualTo(200);
        assertThat(visit.get("/q/health/ready").statusCode()).isEqualTo(200);
        assertThat(visit.get("/desk").statusCode()).isEqualTo(503);
        assertThat(api(program, "eyJhbGciOiJSUzI1NiIsImtpZCI6IngifQ.e30.c2ln")).isEqualTo(503);
    }

    /** What was asked, how it was answered and how often. */
    private Map<String, Integer> assertGoOn(PackagedProgram program, Visit visit, String token) throws Exception {
        var meanwhile = new TreeMap<String, Integer>();
        for (int i = 0; i < 20; i++) {
            count(meanwhile, "page of the desk", visit.getOnly("/desk").statusCode());
            count(meanwhile, "API with a token", api(program, token));
            count(meanwhile, "public page", visit.getOnly("/reviews").statusCode());
            count(meanwhile, "health", visit.getOnly("/q/health/ready").statusCode());
        }
        assertThat(meanwhile.keySet()).as("requests while Keycloak was away").allMatch(kind -> kind.endsWith(" 200"));
        return meanwhile;
    }

    private static void assertNobodyComesIn(PackagedProgram program) {
        var door = new Visit(program.address()).get("/desk");
        assertThat(door.statusCode()).isEqualTo(503);
        assertThat(door.body()).contains("Sign-in is not available");
        assertThat(door.headers().firstValue("Refresh")).contains("10");
        assertThat(new Visit(program.address()).get("/q/health/ready").body())
                .containsPattern("\"identity\": ?\"degraded\"");
    }

    @Test
    void start_withSettingsMissing_endsWithASentenceThatNamesThem() {
        var environment = new HashMap<>(environment("keycloak.example"));
        environment.put("ADDUCE_KEYCLOAK_CLIENT_SECRET", "");

        assertThatThrownBy(() -> PackagedProgram.start(folder.resolve("data"), environment))
                .hasMessageContainingAll("ADDUCE_KEYCLOAK_URL", "ADDUCE_KEYCLOAK_CLIENT_SECRET")
                .message()
                .doesNotContain("\tat ");
    }

    @Test
    void start_withAnIdentityThatIsNone_endsWithASentence() {
        var environment = new HashMap<>(environment("https://keycloak.example/realms/newsroom"));
        environment.put("ADDUCE_IDENTITY", "ldap");

        assertThatThrownBy(() -> PackagedProgram.start(folder.resolve("data"), environment))
                .hasMessageContaining("to local or keycloak, not")
                .message()
                .doesNotContain("\tat ");
    }

    private static Map<String, String> environment(String url) {
        return Map.of(
                "ADDUCE_IDENTITY",
                "keycloak",
                "ADDUCE_KEYCLOAK_URL",
                url,
                "ADDUCE_KEYCLOAK_CLIENT_ID",
                "adduce",
                "ADDUCE_KEYCLOAK_CLIENT_SECRET",
                KeycloakServer.CLIENT_SECRET);
    }

    private static void untilSignedIn(PackagedProgram program, KeycloakRealm.Person person) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var visit = new Visit(program.address());
            if (visit.get("/desk").statusCode() != 503) {
                assertThat(visit.signIn(person, "/desk").uri()).hasToString(program.address() + "/desk");
                return;
            }
            assertThat(System.nanoTime()).as("waited long enough").isLessThan(end);
        }
    }

    private int api(PackagedProgram program, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(program.address() + "/api/v1/claims"))
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
        return answer.statusCode();
    }

    private static void count(Map<String, Integer> answers, String kind, int status) {
        answers.merge(kind + " " + status, 1, Integer::sum);
    }
}
