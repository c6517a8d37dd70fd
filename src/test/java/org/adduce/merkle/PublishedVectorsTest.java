package org.adduce.merkle;

import static org.adduce.merkle.Vectors.accepts;
import static org.adduce.merkle.Vectors.base64;
import static org.adduce.merkle.Vectors.each;
import static org.adduce.merkle.Vectors.hashes;
import static org.adduce.merkle.Vectors.hex;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the field has published as test vectors gets its published verdict. */
class PublishedVectorsTest {

    private static final int HASHES_OF_TREE = 15 + 9 + 11;

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void hashes_ofRfc6962() throws NotVerified {
        JsonNode vectors = Vectors.read("rfc6962-hashes.json");
        Map<String, String> single = new HashMap<>();
        vectors.get("single_hashes").forEach(it -> single.put(it.get("desc").asText(), it.get("want_hex").asText()));
        assertThat(single).hasSize(4)
                .containsEntry("RFC6962 Empty", Hash.EMPTY_TREE.toString())
                .containsEntry("RFC6962 Empty Leaf", Hash.ofLeaf(new byte[0]).toString())
                .containsEntry("RFC6962 Leaf", Hash.ofLeaf(ascii("L123456")).toString());

        List<Hash> leaves = each(vectors.get("leaf_inputs_hex")).map(leaf -> Hash.ofLeaf(hex(leaf))).toList();
        Nodes nodes = NaiveTree.nodes(leaves);
        int checked = 0;
        for (int level = 0; level < vectors.get("node_hashes_by_level_hex").size(); level++) {
            JsonNode row = vectors.get("node_hashes_by_level_hex").get(level);
            for (int i = 0; i < row.size(); i++, checked++) {
                assertThat(nodes.at(level, i)).hasToString(row.get(i).asText());
            }
        }
        for (int size = 0; size < vectors.get("roots_by_size_hex").size(); size++, checked++) {
            assertThat(new Tree(size, nodes).root()).hasToString(vectors.get("roots_by_size_hex").get(size).asText());
        }
        for (JsonNode golden : vectors.get("golden_roots").get("roots")) {
            Frontier frontier = new Frontier();
            IntStream.range(0, golden.get("size").asInt())
                    .forEach(i -> frontier.append(Hash.ofLeaf(new byte[] {(byte) i, (byte) (i >> 8)})));
            assertThat(frontier.root()).hasToString(golden.get("root_hex").asText());
            checked++;
        }
        assertThat(checked).isEqualTo(HASHES_OF_TREE);
    }

    static Stream<Arguments> inclusions() {
        return each(Vectors.read("inclusion-probes.json").get("cases")).map(it -> Arguments.of(it.get("case").asText(), it));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inclusions")
    void inclusion(String name, JsonNode probe) {
        assertThat(accepts(() -> new InclusionProof(probe.get("leafIdx").asLong(), probe.get("treeSize").asLong(),
                        hashes(probe.get("proof")))
                .verify(Hash.of(base64(probe.get("leafHash"))), Hash.of(base64(probe.get("root"))))))
                .isEqualTo(!probe.get("wantErr").asBoolean());
    }

    static Stream<Arguments> consistencies() {
        return each(Vectors.read("consistency-probes.json").get("cases")).map(it -> Arguments.of(it.get("case").asText(), it));
    }

    /** One probe is refused here though its publisher accepts it: its roots have 12 bytes. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("consistencies")
    void consistency(String name, JsonNode probe) {
        boolean whole = base64(probe.get("root1")).length == Hash.LENGTH;
        assertThat(accepts(() -> new ConsistencyProof(probe.get("size1").asLong(), probe.get("size2").asLong(),
                        hashes(probe.get("proof")))
                .verify(Hash.of(base64(probe.get("root1"))), Hash.of(base64(probe.get("root2"))))))
                .isEqualTo(whole && !probe.get("wantErr").asBoolean());
    }

    static Stream<Arguments> realProofs() {
        return each(Vectors.read("rekor-real-proofs.json").get("bundles")).map(it -> Arguments.of(it.get("case").asText(), it));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("realProofs")
    void realProof(String name, JsonNode proof) {
        assertThat(accepts(() -> new InclusionProof(proof.get("leafIdx").asLong(), proof.get("treeSize").asLong(),
                        hashes(proof.get("proof_b64")))
                .verify(Hash.ofLeaf(base64(proof.get("leaf_b64"))), Hash.of(base64(proof.get("root_b64"))))))
                .isEqualTo(proof.get("merkle_ok").asBoolean());
    }

    @Test
    void realProof_inHexadecimal() throws NotVerified {
        JsonNode proof = Vectors.read("rekor-real-proofs.json").get("cases_hex").get(0);
        List<Hash> path = new ArrayList<>();
        for (JsonNode hash : proof.get("proof_hex")) {
            path.add(Hash.of(hex(hash)));
        }
        new InclusionProof(proof.get("leafIdx").asLong(), proof.get("treeSize").asLong(), path)
                .verify(Hash.of(hex(proof.get("leafHash_hex"))), Hash.of(hex(proof.get("root_hex"))));
    }

    static Stream<Arguments> notes() {
        return each(Vectors.read("signed-notes.json").get("notes")).map(it -> Arguments.of(it.get("desc").asText(), it));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notes")
    void note(String name, JsonNode note) {
        List<String> signers = new ArrayList<>();
        boolean accepted = accepts(() -> {
            List<VerifierKey> keys = new ArrayList<>();
            for (JsonNode key : note.get("vkeys")) {
                keys.add(VerifierKey.parse(key.asText()));
            }
            SignedNote.parse(base64(note.get("note_b64"))).verify(keys).forEach(key -> signers.add(key.name()));
        });
        assertThat(accepted).isEqualTo(note.get("accept").asBoolean());
        if (accepted) {
            assertThat(signers).isEqualTo(each(note.get("verified_signers")).map(JsonNode::asText).toList());
        }
    }

    @Test
    void verifierKeys() {
        JsonNode vectors = Vectors.read("signed-notes.json");
        assertThat(each(vectors.get("good_vkeys")).map(JsonNode::asText))
                .isNotEmpty().allMatch(key -> accepts(() -> VerifierKey.parse(key)));
        assertThat(each(vectors.get("bad_vkeys")).map(JsonNode::asText))
                .isNotEmpty().noneMatch(key -> accepts(() -> VerifierKey.parse(key)));
        String good = vectors.get("good_vkeys").get(0).asText();
        for (int from = 0; from < good.length(); from++) {
            for (int to = from + 1; to <= good.length(); to++) {
                String part = good.substring(from, to);
                assertThat(accepts(() -> VerifierKey.parse(part))).as(part).isEqualTo(part.equals(good));
            }
            String changed = good.substring(0, from) + (char) (good.charAt(from) + 1) + good.substring(from + 1);
            assertThat(accepts(() -> VerifierKey.parse(changed))).as(changed).isFalse();
        }
    }

    static Stream<Arguments> checkpoints() {
        JsonNode vectors = Vectors.read("checkpoint-parse.json");
        return each(vectors.get("signed_checkpoints")).map(it -> Arguments.of(it.get("case").asText(), it));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checkpoints")
    void checkpoint(String name, JsonNode checkpoint) {
        assertThat(accepts(() -> Checkpoint.parse(SignedNote.parse(base64(checkpoint.get("text_b64"))).text())))
                .isEqualTo(checkpoint.get("parse_ok").asBoolean());
    }

    /** Bodies with a root of another length are good for their publisher and bad here, so only the bad ones are held. */
    @Test
    void checkpointBodies_thatAreBad() {
        List<JsonNode> bad = each(Vectors.read("checkpoint-parse.json").get("bodies")).filter(it -> !it.get("parse_ok").asBoolean())
                .toList();
        assertThat(bad).isNotEmpty().noneMatch(it ->
                accepts(() -> Checkpoint.parse(new String(base64(it.get("body_b64")), StandardCharsets.UTF_8))));
    }

    @Test
    void wholeLog() throws NotVerified {
        JsonNode log = Vectors.read("tessera-testlog.json");
        JsonNode files = log.get("files");
        String origin = log.get("origin").asText();
        Set<VerifierKey> keys = Set.of(VerifierKey.parse(log.get("vkey").asText()));
        List<Hash> leaves = EntryBundle.parse(base64(files.get("tile/entries/000.p/15"))).stream().map(Hash::ofLeaf).toList();
        assertThat(Tile.parse(base64(files.get("tile/0/000.p/15"))).hashes()).isEqualTo(leaves);
        assertThat(new Tile(leaves).bytes()).isEqualTo(base64(files.get("tile/0/000.p/15")));
        for (int size = 0; size < 16; size++) {
            SignedNote note = SignedNote.parse(base64(files.get("checkpoint." + size)));
            assertThat(note.bytes()).isEqualTo(base64(files.get("checkpoint." + size)));
            Checkpoint checkpoint = Checkpoint.open(note, origin, keys);
            assertThat(checkpoint.text()).isEqualTo(note.text());
            assertThat(checkpoint.size()).isEqualTo(size);
            assertThat(checkpoint.root()).isEqualTo(new Tree(size, NaiveTree.nodes(leaves)).root());
        }
    }

    static Stream<Arguments> signatures() {
        return each(Vectors.read("ed25519-wycheproof.json").get("groups")).flatMap(group -> each(group.get("tests"))
                .map(it -> Arguments.of(it.get("tcId").asInt() + " " + it.get("comment").asText(), hex(group.get("pk")), it)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signatures")
    void signature(String name, byte[] key, JsonNode signature) {
        assertThat(Ed25519.verifies(key, hex(signature.get("msg")), hex(signature.get("sig"))))
                .isEqualTo(!signature.get("result").asText().equals("invalid"));
    }

    @Test
    void signature_byKeyOfSmallOrder_isRefused() {
        byte[] neutral = new byte[32];
        neutral[0] = 1;
        byte[] signature = new byte[64];
        signature[0] = 1;
        assertThat(Ed25519.verifies(neutral, ascii("anything"), signature)).isFalse();
    }
}
