package org.adduce.audit.history;

import static io.restassured.RestAssured.get;
import static org.adduce.testsupport.Accounts.api;
import static org.adduce.testsupport.Accounts.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Things;
import org.adduce.audit.tlog.Sequencer;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.Hash;
import org.adduce.merkle.LogProof;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.VerifierKey;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.PublicVerifier;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken out of the log can be checked by whoever gets it. */
@QuarkusTest
class AuditExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    AuditLog log;

    @Inject
    Sequencer sequencer;

    @Inject
    EntityManager entities;

    private void append(String subject, int events) {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            for (int i = 0; i < events; i++) {
                log.append(Things.changed(subject).because("Number " + i));
            }
        });
    }

    private static List<JsonNode> lines(String query) throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (var line : export("jsonl", query).split("\n")) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static String export(String kind, String query) {
        return page(Accounts.eva())
                .get("/desk/audit/export." + kind + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Checkpoint verify(JsonNode event, VerifierKey key) throws NotVerified {
        var entry = Base64.getDecoder().decode(event.get("entry").asText());
        var proof = LogProof.parse(event.get("proof").asText().getBytes(StandardCharsets.UTF_8));
        assertThat(event.get("leafHash").asText()).isEqualTo(Hash.ofLeaf(entry).toString());
        assertThat(event.get("leafIndex").asLong()).isEqualTo(proof.index());
        assertThat(new String(entry, StandardCharsets.UTF_8)).contains("\"sequence\":" + event.get("sequence") + ",");
        return proof.verify(entry, key.name(), Set.of(key));
    }

    private static VerifierKey key() throws NotVerified {
        return VerifierKey.parse(get("/log/vkey").asString().strip());
    }

    @Test
    void jsonLines_ofMoreThanOnePart_proveEachEventByOneCheckpoint() throws Exception {
        append("things/proven-lines", 1100);
        sequencer.run();

        var events = lines("subject=things/proven-lines");

        assertThat(events).hasSize(1100);
        var checkpoints = new HashSet<Checkpoint>();
        for (var event : events) {
            checkpoints.add(verify(event, key()));
        }
        assertThat(checkpoints).hasSize(1);
    }

    @Test
    void jsonLines_ofAnEntryThatIsNotTheOneProven_doNotVerify() throws Exception {
        append("things/proven-wrongly", 2);
        sequencer.run();
        var events = lines("subject=things/proven-wrongly");
        var other = Base64.getDecoder().decode(events.get(1).get("entry").asText());
        var proof = LogProof.parse(events.get(0).get("proof").asText().getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> proof.verify(other, key().name(), Set.of(key())))
                .isInstanceOf(NotVerified.class);
    }

    @Test
    void csv_ofAProvenEvent_holdsTheSameProof() throws Exception {
        append("things/proven-csv", 1);
        sequencer.run();
        var event = lines("subject=things/proven-csv").get(0);

        var csv = export("csv", "subject=things/proven-csv");

        assertThat(csv.lines().findFirst().orElseThrow()).endsWith("\"leaf_index\",\"entry\",\"leaf_hash\",\"proof\"");
        assertThat(csv)
                .endsWith(Stream.of("leafIndex", "entry", "leafHash", "proof")
                                .map(field -> '"' + event.get(field).asText() + '"')
                                .reduce((one, next) -> one + "," + next)
                                .orElseThrow()
                        + "\r\n");
    }

    @Test
    void export_ofAnEventWithoutAPlace_hasNoProof() throws Exception {
        append("things/waiting", 1);

        var event = lines("subject=things/waiting").get(0);

        assertThat(event.get("leafIndex").isNull()).isTrue();
        assertThat(event.has("proof")).isFalse();
        assertThat(export("csv", "subject=things/waiting")).endsWith(",\"\",\"\",\"\",\"\"\r\n");
    }

    @Test
    void export_whileTheLogGrows_provesEachEventThatHadItsPlace() throws Exception {
        sequencer.run();
        append("things/one-by-one", 3);
        sequencer.run();
        append("things/one-by-one", 1);

        var events = lines("subject=things/one-by-one");

        assertThat(events.stream().map(event -> event.has("proof"))).containsExactly(true, true, true, false);
    }

    @Test
    void line_givenToAnotherVerifier_isAccepted(@TempDir Path folder) throws Exception {
        append("things/other-tool", 300);
        sequencer.run();
        var event = lines("subject=things/other-tool").get(280);
        var entry = Base64.getDecoder().decode(event.get("entry").asText());
        Files.writeString(folder.resolve("proof"), event.get("proof").asText());

        assertThat(refusal(folder, entry)).isEmpty();
        entry[entry.length / 2] ^= 1;
        assertThat(refusal(folder, entry))
                .hasValueSatisfying(why -> assertThat(why).startsWith("NOT VERIFIED"));
    }

    @Test
    void export_ofManyEvents_readsWhatTheirProofsShareOnce() throws Exception {
        append("things/read-once", 1000);
        sequencer.run();
        var statistics = entities.unwrap(Session.class).getSessionFactory().getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getPrepareStatementCount();
            assertThat(lines("subject=things/read-once")).hasSize(1000);
            assertThat(statistics.getPrepareStatementCount() - before).isLessThan(100);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private static Optional<String> refusal(Path folder, byte[] entry) throws Exception {
        Files.write(folder.resolve("entry"), entry);
        return PublicVerifier.proof(
                get("/log/vkey").asString().strip(), folder.resolve("entry"), folder.resolve("proof"));
    }

    @Test
    void proof_ofOneEvent_isGivenByTheApi() throws Exception {
        append("things/api-proof", 1);
        var list = "/api/v1/audit?subject=things/api-proof";
        int sequence = api(Accounts.eva())
                .get(list)
                .then()
                .body("items[0].leafIndex", nullValue())
                .extract()
                .path("items[0].sequence");
        api(Accounts.eva())
                .get("/api/v1/audit/" + sequence + "/proof")
                .then()
                .statusCode(409)
                .body("detail", containsString("not in the log yet"));
        sequencer.run();

        var proof = api(Accounts.eva())
                .get("/api/v1/audit/" + sequence + "/proof")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        var event = (ObjectNode) JSON.readTree(proof);
        verify(event.put("sequence", sequence), key());
        api(Accounts.eva())
                .get(list)
                .then()
                .body("items[0].leafIndex", equalTo(event.get("leafIndex").asInt()))
                .body("items[0].proof", nullValue());
    }

    @Test
    void proof_ofNoEvent_isNotFound() {
        for (var sequence : List.of("0", "999999999999999999", "x", "-1", "9999999999999999999")) {
            api(Accounts.eva())
                    .get("/api/v1/audit/" + sequence + "/proof")
                    .then()
                    .statusCode(404);
        }
        api(Accounts.ana()).get("/api/v1/audit/1/proof").then().statusCode(403);
    }
}
