package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.adduce.testsupport.PackagedCommand;
import org.adduce.testsupport.PackagedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person meets who starts the packaged program for the first time. */
class FirstStartIT {

    private static final String PUBLISHED_PASSWORD = "tide-gate-demo";

    @TempDir
    Path data;

    @Test
    void start_onAnEmptyFolder_printsAnAddressAtWhichTheFirstAdminIsMade() throws Exception {
        try (var program = PackagedProgram.start(data, Map.of())) {
            var address = program.awaitLine("first admin").replaceFirst(".* (http\\S+)$", "$1");

            assertThat(address).startsWith(program.address() + "/desk/set-up/");
            assertThat(status(address)).isEqualTo(200);
            assertThat(status(address + "x")).isEqualTo(404);
            assertThat(program.get("/api/v1/accounts").statusCode())
                    .as("no key is good yet")
                    .isEqualTo(401);
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
        assertThat(demo.awaitLine("ana and ben")).contains("eva (editor)", PUBLISHED_PASSWORD);
        assertThat(demo.get("/reviews").body()).contains("Havnsund council approves");
        assertThat(status(demo.address() + "/desk")).as("nobody is signed in").isEqualTo(303);
        assertThat(signIn(demo, "eva")).isEqualTo(303);
    }

    /** A build keeps its profile as the one that the package starts with, which is the same as to start with it. */
    @Test
    void start_withTheProfileDemo_isNoDemo() throws Exception {
        try (var program = PackagedProgram.start(data, Map.of("QUARKUS_PROFILE", "demo"), List.of())) {
            assertThat(program.awaitLine("Sign in at")).contains(program.address());
            assertThat(program.awaitLine("Profile")).contains("demo");
            assertThat(program.output()).noneMatch(line -> line.contains(PUBLISHED_PASSWORD));
            assertThat(PackagedProgram.json(program.get("/api/v1/accounts")).findValuesAsText("name"))
                    .as("the set-up is obeyed, and makes the only person")
                    .containsExactly("root");
            for (var person : List.of("ana", "ben", "eva", "ada", "root")) {
                assertThat(signIn(program, person)).as(person).isEqualTo(422);
            }
        }
        assertThat(Files.readString(Path.of("src/main/resources/application.properties")))
                .as("settings that a build with this profile would keep")
                .doesNotContain("%demo");
    }

    static Stream<Arguments> refusedDemos() {
        return Stream.of(
                arguments("ADDUCE_SETUP_ADMIN", "root"),
                arguments("ADDUCE_SETUP_PASSWORD", "the-first-password-of-all"),
                arguments("ADDUCE_SETUP_KEY", PackagedProgram.KEY),
                arguments("QUARKUS_HTTP_HOST", "0.0.0.0"),
                arguments("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:h2:mem:adduce"));
    }

    @ParameterizedTest
    @MethodSource("refusedDemos")
    void start_ofTheDemo_withASettingThatIsNotForIt_isRefusedInASentence(String variable, String value)
            throws Exception {
        var folder = data.resolve("new");

        assertThat(refusal(folder, Map.of(variable, value), "demo")).contains("demo", "Unset " + variable);
        assertThat(folder).doesNotExist();
    }

    @Test
    void start_ofTheDemo_onADeskOfOnesOwn_isRefusedInASentence() throws Exception {
        var folder = data.resolve("own");
        PackagedProgram.start(folder).close();

        assertThat(refusal(folder, Map.of(), "demo")).contains(folder + " is not the demo's folder");
    }

    @Test
    void start_plain_onTheDemosFolder_isRefusedInASentence() throws Exception {
        assertThat(refusal(PackagedProgram.demo().data(), Map.of())).contains("belongs to the demo", "'demo'");
    }

    /** The one sentence, on standard error, with which it ends. */
    private String refusal(Path folder, Map<String, String> more, String... arguments) throws Exception {
        var environment = new HashMap<>(more);
        environment.put("ADDUCE_DATA", folder.toString());
        environment.put("QUARKUS_HTTP_PORT", "0");
        var errors = data.resolve("errors.txt");
        var process = PackagedCommand.start(data, environment, errors, List.of(arguments));
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("it ends").isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            assertThat(process.getInputStream().readAllBytes()).isEmpty();
            assertThat(Files.readAllLines(errors)).hasSize(1);
            return Files.readString(errors);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** The status with which the published password is answered; 303 leads on to the desk. */
    private static int signIn(PackagedProgram program, String person) throws Exception {
        var form = "name=" + person + "&password=" + PUBLISHED_PASSWORD;
        var request = HttpRequest.newBuilder(URI.create(program.address() + "/desk/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(form))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static int status(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
