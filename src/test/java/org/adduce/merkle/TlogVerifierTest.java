package org.adduce.merkle;

import static org.adduce.merkle.Vectors.base64;
import static org.adduce.merkle.Vectors.each;
import static org.adduce.testsupport.PublicVerifier.second;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.adduce.testsupport.PublicVerifier.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second verifier, with which tests look at the log from outside, is itself held against what the field has published. */
class TlogVerifierTest {

    /** A prime, so that the turned bits come from lines, their ends and the signature alike. */
    private static final int EACH = 61;

    @TempDir
    Path folder;

    @Test
    void inclusion_ofEachProbe_isJudgedAsPublished() {
        for (JsonNode probe : Vectors.read("inclusion-probes.json").get("cases")) {
            var answer = judged(
                    probe.get("proof"),
                    "inclusion",
                    "--index",
                    probe.get("leafIdx").asText(),
                    "--size",
                    probe.get("treeSize").asText(),
                    "--root",
                    hex(probe.get("root")),
                    "--leaf-hash",
                    hex(probe.get("leafHash")));
            assertThat(answer.status() == 0)
                    .as("%s: %s", probe.get("case"), answer)
                    .isEqualTo(!probe.get("wantErr").asBoolean());
        }
    }

    @Test
    void inclusion_inRealLogs_holds() {
        for (JsonNode proof : Vectors.read("rekor-real-proofs.json").get("bundles")) {
            var answer = judged(
                    proof.get("proof_b64"),
                    "inclusion",
                    "--index",
                    proof.get("leafIdx").asText(),
                    "--size",
                    proof.get("treeSize").asText(),
                    "--root",
                    hex(proof.get("root_b64")),
                    "--leaf-hash",
                    hex(proof.get("leafHash_b64")));
            assertThat(answer.status() == 0)
                    .as("%s: %s", proof.get("case"), answer)
                    .isEqualTo(proof.get("merkle_ok").asBoolean());
        }
    }

    /** One probe is refused though its publisher accepts it: its roots have 12 bytes. */
    @Test
    void consistency_ofEachProbe_isJudgedAsPublished() {
        for (JsonNode probe : Vectors.read("consistency-probes.json").get("cases")) {
            var answer = judged(
                    probe.get("proof"),
                    "consistency",
                    "--size1",
                    probe.get("size1").asText(),
                    "--size2",
                    probe.get("size2").asText(),
                    "--root1",
                    hex(probe.get("root1")),
                    "--root2",
                    hex(probe.get("root2")));
            boolean good = !probe.get("wantErr").asBoolean() && base64(probe.get("root1")).length == Hash.LENGTH;
            assertThat(answer.status() == 0)
                    .as("%s: %s", probe.get("case"), answer)
                    .isEqualTo(good);
        }
    }

    @Test
    void signature_ofEachCase_isJudgedAsPublished() {
        for (JsonNode group : Vectors.read("ed25519-wycheproof.json").get("groups")) {
            for (JsonNode test : group.get("tests")) {
                var answer = second(
                        "signature",
                        "--key",
                        group.get("pk").asText(),
                        "--message",
                        test.get("msg").asText(),
                        "--signature",
                        test.get("sig").asText());
                assertThat(answer.status() == 0)
                        .as("%s: %s", test, answer)
                        .isEqualTo(!test.get("result").asText().equals("invalid"));
            }
        }
    }

    @Test
    void signature_byKeyOfSmallOrder_isRefused() {
        var neutral = "01" + "00".repeat(31);
        assertThat(second("signature", "--key", neutral, "--message", "00", "--signature", neutral + "00".repeat(32))
                        .status())
                .isOne();
    }

    @Test
    void note_ofEachCase_isJudgedAsPublished() throws IOException {
        for (JsonNode note : Vectors.read("signed-notes.json").get("notes")) {
            var arguments = new ArrayList<>(List.of("note"));
            note.get("vkeys").forEach(key -> arguments.addAll(List.of("--vkey", key.asText())));
            arguments.add(file("note", base64(note.get("note_b64"))));
            var answer = second(arguments.toArray(String[]::new));
            assertThat(answer.status() == 0)
                    .as("%s: %s", note.get("desc"), answer)
                    .isEqualTo(note.get("accept").asBoolean());
            if (answer.status() == 0) {
                assertThat(answer.words().strip())
                        .isEqualTo("OK signed by "
                                + each(note.get("verified_signers"))
                                        .map(JsonNode::asText)
                                        .collect(Collectors.joining(", ")));
            }
        }
    }

    @Test
    void key_ofEachCase_isJudgedAsPublished() throws IOException {
        JsonNode vectors = Vectors.read("signed-notes.json");
        var note = file("note", base64(vectors.get("notes").get(1).get("note_b64")));
        for (JsonNode key : vectors.get("bad_vkeys")) {
            assertThat(second("note", "--vkey", key.asText(), note).status())
                    .as(key.asText())
                    .isOne();
        }
        for (JsonNode key : vectors.get("good_vkeys")) {
            assertThat(second("note", "--vkey", key.asText(), note).words())
                    .doesNotContain("key")
                    .doesNotContain("base64");
        }
    }

    @Test
    void witness_ofEachRequestInItsOrder_answersWithItsStatus() throws IOException {
        JsonNode vectors = Vectors.read("witness-requests.json");
        for (JsonNode request : vectors.get("requests")) {
            var body = file("request", request.get("body").asText().getBytes(StandardCharsets.UTF_8));
            var answer = second(
                    "witness",
                    "--vkey",
                    vectors.get("vkey").asText(),
                    "--origin",
                    vectors.get("log").asText(),
                    "--state",
                    folder.resolve("state").toString(),
                    body);
            assertThat(answer.words().strip())
                    .as(request.get("desc").asText())
                    .isEqualTo(request.get("status").asText());
        }
    }

    @Test
    void audit_ofAPublishedLog_holdsUntilAnyByteIsChanged() throws IOException {
        JsonNode log = Vectors.read("tessera-testlog.json");
        var key = log.get("vkey").asText();
        for (var file : log.get("files").properties()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, base64(file.getValue()));
        }
        var state = folder.resolve("state");
        for (var size : List.of("0", "1", "7", "8", "15")) {
            Files.copy(folder.resolve("checkpoint." + size), state);
            assertThat(second("audit", "--vkey", key, "--state", state.toString(), folder.toString())
                            .words())
                    .startsWith("OK 15 entries");
            Files.delete(state);
        }
        for (var path : List.of("checkpoint", "tile/0/000.p/15", "tile/entries/000.p/15")) {
            var sound = Files.readAllBytes(folder.resolve(path));
            for (int at = 0; at < sound.length; at += EACH) {
                Files.write(folder.resolve(path), turned(sound, at));
                assertThat(second("audit", "--vkey", key, folder.toString()).status())
                        .as("byte %d of %s", at, path)
                        .isOne();
            }
            Files.write(folder.resolve(path), sound);
        }
        Files.copy(folder.resolve("checkpoint.15"), state);
        Files.write(folder.resolve("checkpoint"), Files.readAllBytes(folder.resolve("checkpoint.14")));
        assertThat(second("audit", "--vkey", key, "--state", state.toString(), folder.toString())
                        .words())
                .isEqualTo("NOT VERIFIED: the log has 14 entries, but had signed 15 before\n");
    }

    @Test
    void proof_ofAnEntry_holdsUntilAnyByteIsChanged() throws IOException, NotVerified {
        JsonNode log = Vectors.read("tessera-testlog.json");
        var entries = EntryBundle.parse(base64(log.get("files").get("tile/entries/000.p/15")));
        var tree =
                new Tree(15, NaiveTree.nodes(entries.stream().map(Hash::ofLeaf).toList()));
        var checkpoint = SignedNote.parse(base64(log.get("files").get("checkpoint")));
        var key = log.get("vkey").asText();
        for (int index = 0; index < 15; index++) {
            var proof = new LogProof(index, tree.inclusion(index).path(), checkpoint).bytes();
            assertThat(holds(key, entries.get(index), proof).words()).startsWith("OK entry " + index + " of 15");
            assertThat(holds(key, entries.get((index + 1) % 15), proof).status())
                    .isOne();
            for (int at = index; at < proof.length; at += EACH) {
                assertThat(holds(key, entries.get(index), turned(proof, at)).status())
                        .as("byte %d", at)
                        .isOne();
            }
        }
    }

    private Answer holds(String key, byte[] entry, byte[] proof) throws IOException {
        return second("tlog-proof", "--vkey", key, "--leaf-file", file("entry", entry), file("proof", proof));
    }

    private static byte[] turned(byte[] bytes, int at) {
        var turned = bytes.clone();
        turned[at] ^= (byte) (1 << at % 8);
        return turned;
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private static String hex(JsonNode base64) {
        return HexFormat.of().formatHex(base64(base64));
    }

    private static Answer judged(JsonNode path, String... command) {
        var arguments = new ArrayList<>(List.of(command));
        path.forEach(hash -> arguments.addAll(List.of("--proof", hex(hash))));
        return second(arguments.toArray(String[]::new));
    }
}
