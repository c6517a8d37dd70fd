package org.adduce.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An outsider's audit of a small log that another program made and published: its 15 entries, in files. */
class OutsideAuditTest {

    private static final Path PUBLISHED = Path.of("src/test/resources/tlog/tessera-testlog.json");

    private final Map<String, byte[]> files = new HashMap<>();
    private HttpServer server;
    private String key;
    private boolean compressed;
    private int damaged;

    @TempDir
    Path folder;

    @BeforeEach
    void serve() throws IOException {
        JsonNode log = new ObjectMapper().readTree(PUBLISHED.toFile());
        key = log.get("vkey").asText();
        log.get("files")
                .fields()
                .forEachRemaining(file -> files.put(
                        "/" + file.getKey(),
                        Base64.getDecoder().decode(file.getValue().asText())));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void verify_ofAnotherProgramsLog_holds() {
        assertThat(verify("--vkey", key)).satisfies(called -> {
            assertThat(called.out()).startsWith("verified: 15 entries, root ");
            assertThat(called.exitCode()).isZero();
        });
        compressed = true;
        assertThat(verify("--vkey", key).exitCode()).as("with compressed files").isZero();
    }

    @Test
    void verify_ofALogThatNamesItsKey_takesThat() {
        assertThat(verify()).satisfies(called -> {
            assertThat(called.err()).contains("does not publish its key");
            assertThat(called.exitCode()).isEqualTo(2);
        });
        files.put("/vkey", (key + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(verify().exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 8, 14, 15})
    void verify_afterASmallerTreeWasSeen_keepsTheNewest(int size) throws IOException {
        var state = Files.write(folder.resolve("state"), files.get("/checkpoint." + size));

        assertThat(verify("--vkey", key, "--state", state.toString()).exitCode())
                .isZero();

        assertThat(state).hasBinaryContent(files.get("/checkpoint"));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(state);
        }
    }

    @Test
    void verify_ofALogThatWasTakenBack_doesNotHold() throws IOException {
        var state = Files.write(folder.resolve("state"), files.get("/checkpoint.15"));
        files.put("/checkpoint", files.get("/checkpoint.14"));

        assertThat(verify("--vkey", key, "--state", state.toString())).satisfies(called -> {
            assertThat(called.out()).isEqualTo("NOT VERIFIED: the log has 14 entries, but had signed 15 before\n");
            assertThat(called.exitCode()).isEqualTo(1);
        });
        assertThat(state).as("kept").hasBinaryContent(files.get("/checkpoint.15"));
    }

    @Test
    void verify_withAnyByteOfAnyFileChanged_doesNotHold() {
        var wrong = new ArrayList<String>();
        for (var path : List.of("/checkpoint", "/tile/0/000.p/15", "/tile/entries/000.p/15")) {
            var sound = files.get(path);
            for (int i = 0; i < sound.length; i += 31) {
                var changed = sound.clone();
                changed[i] ^= 1;
                files.put(path, changed);
                if (verify("--vkey", key).exitCode() != 1) {
                    wrong.add(path + " " + i);
                }
            }
            files.put(path, sound);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void verify_whenAFileIsMissing_doesNotHold() {
        files.remove("/tile/0/000.p/15");
        assertThat(verify("--vkey", key).out()).isEqualTo("NOT VERIFIED: the log does not serve tile/0/000.p/15\n");
    }

    @Test
    void verify_whenTheLogSaysThatItIsDamaged_doesNotHold() {
        damaged = 503;
        assertThat(verify("--vkey", key)).satisfies(called -> {
            assertThat(called.out()).startsWith("NOT VERIFIED: the log reports that it is damaged: Event 7");
            assertThat(called.exitCode()).isEqualTo(1);
        });
        damaged = 500;
        assertThat(verify("--vkey", key).exitCode()).isEqualTo(2);
    }

    @Test
    void verify_withTheKeyOfAnotherLog_doesNotHold() {
        var other = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
        assertThat(verify("--vkey", other).exitCode()).isEqualTo(1);
        assertThat(verify("--vkey", "nonsense").exitCode()).isEqualTo(2);
        assertThat(verify("--vkey", key, "--origin", "example.com/other").exitCode())
                .isEqualTo(1);
    }

    @Test
    void verify_withAStateThatIsNone_doesNotHold() throws IOException {
        var state = Files.writeString(folder.resolve("state"), "nonsense");
        assertThat(verify("--vkey", key, "--state", state.toString()).exitCode())
                .isEqualTo(1);
        assertThat(state).hasContent("nonsense");
    }

    private Called verify(String... more) {
        var arguments = new ArrayList<>(List.of(
                "audit",
                "verify",
                "--url",
                "http://localhost:" + server.getAddress().getPort()));
        arguments.addAll(List.of(more));
        return Called.with(arguments.toArray(String[]::new));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var file = files.get(exchange.getRequestURI().getPath());
            if (damaged != 0) {
                send(exchange, damaged, "Event 7, leaf 6, was changed.".getBytes(StandardCharsets.UTF_8));
            } else if (file == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                send(exchange, 200, file);
            }
        }
    }

    private void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        var sent = new ByteArrayOutputStream();
        if (compressed) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            try (var gzip = new GZIPOutputStream(sent)) {
                gzip.write(body);
            }
        } else {
            sent.writeBytes(body);
        }
        exchange.sendResponseHeaders(status, sent.size());
        exchange.getResponseBody().write(sent.toByteArray());
    }
}
