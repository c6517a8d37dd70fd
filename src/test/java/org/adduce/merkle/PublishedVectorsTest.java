package org.adduce.merkle;

import static org.adduce.merkle.Vectors.accepts;
import static org.adduce.merkle.Vectors.base64;
import static org.adduce.merkle.Vectors.each;
import static org.adduce.merkle.Vectors.hashes;
import static org.adduce.merkle.Vectors.hex;
import static org.adduce.merkle.Vectors.judge;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the field has published as test vectors gets its published verdict. */
class PublishedVectorsTest {

    private static final int HASHES_OF_TREE = 15 + 9 + 11;

    @AfterAll
    static void tell() {
        System.out.println(Vectors.told());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void hashes_ofRfc6962() throws NotVerified {
        JsonNode vectors = Vectors.read("rfc6962-hashes.json");
        Map<String, String> single = new HashMap<>();
        vectors.get("single_hashes")
                .forEach(it ->
                        single.put(it.get("desc").asText(), it.get("want_hex").asText()));
        assertThat(single).hasSize(4);
        judge(Hash.EMPTY_TREE.toString(), single.get("RFC6962 Empty"));
        judge(Hash.ofLeaf(new byte[0]).toString(), single.get("RFC6962 Empty Leaf"));
        judge(Hash.ofLeaf(ascii("L123456")).toString(), single.get("RFC6962 Leaf"));
        // its children are no hashes, so that only the prefix of a node can be shown
        judge(Sha256.hex(ascii("\u0001N123N456")), single.get("RFC6962 Node"));

        List<Hash> leaves = each(vectors.get("leaf_inputs_hex"))
                .map(leaf -> Hash.ofLeaf(hex(leaf)))
                .toList();
        Nodes nodes = NaiveTree.nodes(leaves);
        int checked = 0;
        for (int level = 0; level < vectors.get("node_hashes_by_level_hex").size(); level++) {
            JsonNode row = vectors.get("node_hashes_by_level_hex").get(level);
            for (int i = 0; i < row.size(); i++, checked++) {
                judge(nodes.at(level, i).toString(), row.get(i).asText());
            }
        }
        for (int size = 0; size < vectors.get("roots_by_size_hex").size(); size++, checked++) {
            judge(
                    new Tree(size, nodes).root().toString(),
                    vectors.get("roots_by_size_hex").get(size).asText());
        }
        for (JsonNode golden : vectors.get("golden_roots").get("roots")) {
            Frontier frontier = new Frontier();
            IntStream.range(0, golden.get("size").asInt())
                    .forEach(i -> frontier.append(Hash.ofLeaf(new byte[] {(byte) i, (byte) (i >> 8)})));
            judge(frontier.root().toString(), golden.get("root_hex").asText());
            checked++;
        }
        assertThat(checked).isEqualTo(HASHES_OF_TREE);
    }

    static Stream<Arguments> inclusions() {
        return each(Vectors.read("inclusion-probes.json").get("cases"))
                .map(it -> Arguments.of(it.get("case").asText(), it));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inclusions")
    void inclusion(String name, JsonNode probe) {
        judge(
                accepts(() -> new InclusionProof(
                                probe.get("leafIdx").asLong(),
                                probe.get("treeSize").asLong(),
                                hashes(probe.get("proof")))
                        .verify(Hash.of(base64(probe.get("leafHash"))), Hash.of(base64(probe.get("root"))))),
                !probe.get("wantErr").asBoolean());
    }

    static Stream<Arguments> consistencies() {
        return each(Vectors.read("consistency-probes.json").get("cases"))
                .map(it -> Arguments.of(it.get("case").asText(), it));
    }

    /** One probe is refused here though its publisher accepts it: its roots have 12 bytes. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("consistencies")
    void consistency(String name, JsonNode probe) {
        boolean whole = base64(probe.get("root1")).length == Hash.LENGTH;
        judge(
                accepts(() -> new ConsistencyProof(
                                probe.get("size1").asLong(), probe.get("size2").asLong(), hashes(probe.get("proof")))
                        .verify(Hash.of(base64(probe.get("root1"))), Hash.of(base64(probe.get("root2"))))),
                whole && !probe.get("wantErr").asBoolean());
    }

    static Stream<Arguments> realProofs() {
        return each(Vectors.read("rekor-real-proofs.json").get("bundles"))
                .map(it -> Arguments.of(it.get("case").asText(), it));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("realProofs")
    void realProof(String name, JsonNode proof) {
        judge(
                accepts(() -> {
                    SignedNote note =
                            SignedNote.parse(proof.get("checkpoint").asText().getBytes(StandardCharsets.UTF_8));
                    Checkpoint checkpoint = Checkpoint.parse(note.text());
                    assertThat(checkpoint.size())
                            .isEqualTo(proof.get("treeSize").asLong());
                    assertThat(checkpoint.root()).isEqualTo(Hash.of(base64(proof.get("root_b64"))));
                    new InclusionProof(proof.get("leafIdx").asLong(), checkpoint.size(), hashes(proof.get("proof_b64")))
                            .verify(Hash.of(base64(proof.get("leafHash_b64"))), checkpoint.root());
                }),
                proof.get("merkle_ok").asBoolean());
        if (proof.has("leaf_b64")) {
            judge(
                    Hash.ofLeaf(base64(proof.get("leaf_b64"))).base64(),
                    proof.get("leafHash_b64").asText());
        }
    }

    @Test
    void realProof_inHexadecimal() throws NotVerified {
        JsonNode proof = Vectors.read("rekor-real-proofs.json").get("cases_hex").get(0);
        List<Hash> path = new ArrayList<>();
        for (JsonNode hash : proof.get("proof_hex")) {
            path.add(Hash.of(hex(hash)));
        }
        judge(
                accepts(() -> new InclusionProof(
                                proof.get("leafIdx").asLong(),
                                proof.get("treeSize").asLong(),
                                path)
                        .verify(Hash.of(hex(proof.get("leafHash_hex"))), Hash.of(hex(proof.get("root_hex"))))),
                true);
    }

    static Stream<Arguments> notes() {
        return each(Vectors.read("signed-notes.json").get("notes"))
                .map(it -> Arguments.of(it.get("desc").asText(), it));
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
        judge(accepted, note.get("accept").asBoolean());
        if (accepted) {
            assertThat(signers)
                    .isEqualTo(each(note.get("verified_signers"))
                            .map(JsonNode::asText)
                            .toList());
        }
    }

    @Test
    void verifierKeys() {
        JsonNode vectors = Vectors.read("signed-notes.json");
        each(vectors.get("good_vkeys"))
                .map(JsonNode::asText)
                .forEach(key -> judge(accepts(() -> VerifierKey.parse(key)), true));
        each(vectors.get("bad_vkeys"))
                .map(JsonNode::asText)
                .forEach(key -> judge(accepts(() -> VerifierKey.parse(key)), false));
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
        return each(vectors.get("signed_checkpoints"))
                .map(it -> Arguments.of(it.get("case").asText(), it));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checkpoints")
    void checkpoint(String name, JsonNode checkpoint) {
        judge(
                accepts(() -> Checkpoint.parse(
                        SignedNote.parse(base64(checkpoint.get("text_b64"))).text())),
                checkpoint.get("parse_ok").asBoolean());
    }

    static Stream<Arguments> checkpointBodies() {
        JsonNode vectors = Vectors.read("checkpoint-parse.json");
        return each(vectors.get("bodies")).map(it -> Arguments.of(it.get("desc").asText(), it));
    }

    /**
     * The publisher's library takes roots of any length and ignores empty lines at the end, which tlog-checkpoint forbids: such a
     * body is refused here, and good once it has a root of a hash's length and no such lines.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("checkpointBodies")
    void checkpointBody(String name, JsonNode body) {
        String text = new String(base64(body.get("body_b64")), StandardCharsets.UTF_8);
        boolean good = body.get("parse_ok").asBoolean();
        if (good) {
            assertThat(accepts(() -> Checkpoint.parse(text))).isFalse();
        }
        String[] lines = text.split("\n", 4);
        String whole =
                good ? text.replace(lines[2], Hash.ofLeaf(new byte[0]).base64()).replaceFirst("\n+$", "\n") : text;
        judge(accepts(() -> Checkpoint.parse(whole)), good);
    }

    @Test
    void wholeLog() throws NotVerified {
        JsonNode log = Vectors.read("tessera-testlog.json");
        JsonNode files = log.get("files");
        String origin = log.get("origin").asText();
        Set<VerifierKey> keys = Set.of(VerifierKey.parse(log.get("vkey").asText()));
        List<byte[]> entries = EntryBundle.parse(base64(files.get("tile/entries/000.p/15")));
        Nodes nodes = NaiveTree.nodes(entries.stream().map(Hash::ofLeaf).toList());
        assertThat(files.get("checkpoint")).isEqualTo(files.get("checkpoint.15"));
        for (int size = 0; size < 16; size++) {
            SignedNote note = SignedNote.parse(base64(files.get("checkpoint." + size)));
            assertThat(note.bytes()).isEqualTo(base64(files.get("checkpoint." + size)));
            Checkpoint checkpoint = Checkpoint.open(note, origin, keys);
            assertThat(checkpoint.text()).isEqualTo(note.text());
            assertThat(checkpoint.size()).isEqualTo(size);
            judge(checkpoint.root(), new Tree(size, nodes).root());
        }
        for (int size = 1; size < 16; size++) {
            judge(
                    EntryBundle.bytes(entries.subList(0, size)),
                    base64(files.get(new TilePath(TilePath.ENTRIES, 0, size).toString())));
            byte[] tile = base64(files.get(new TilePath(0, 0, size).toString()));
            judge(new Tile(entries.subList(0, size).stream().map(Hash::ofLeaf).toList()).bytes(), tile);
            assertThat(Tile.parse(tile).bytes()).isEqualTo(tile);
            new Tree(15, nodes)
                    .consistency(size)
                    .verify(root(files, size, origin, keys), root(files, 15, origin, keys));
        }
    }

    private static Hash root(JsonNode files, int size, String origin, Set<VerifierKey> keys) throws NotVerified {
        return Checkpoint.open(SignedNote.parse(base64(files.get("checkpoint." + size))), origin, keys)
                .root();
    }

    static Stream<Arguments> signatures() {
        return each(Vectors.read("ed25519-wycheproof.json").get("groups"))
                .flatMap(group -> each(group.get("tests"))
                        .map(it -> Arguments.of(
                                it.get("tcId").asInt() + " " + it.get("comment").asText(), hex(group.get("pk")), it)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signatures")
    void signature(String name, byte[] key, JsonNode signature) {
        judge(
                Ed25519.verifies(key, hex(signature.get("msg")), hex(signature.get("sig"))),
                !signature.get("result").asText().equals("invalid"));
    }

    /** In their order, each on from what the ones before it left. */
    @Test
    void witness() throws NotVerified {
        JsonNode vectors = Vectors.read("witness-requests.json");
        var witness = new Witness(VerifierKey.parse(vectors.get("vkey").asText()));
        for (JsonNode request : vectors.get("requests")) {
            judge(
                    witness.add(request.get("body").asText().getBytes(StandardCharsets.UTF_8)),
                    request.get("status").asInt());
        }
    }

    /** Their publisher answers 403 for logs that it does not know. What they try, {@link #witness()} tries too. */
    @Test
    void witness_ofAnotherPublisher() {
        JsonNode vectors = Vectors.readOutside("witness-add-checkpoint.json");
        JsonNode requests = vectors.get("requests");
        var log = new VerifierKey(
                requests.get(0).get("origin").asText(), VerifierKey.Type.LOG, hex(vectors.get("log_ed25519_pub_hex")));
        var witness = new Witness(log);
        for (JsonNode request : requests) {
            boolean unknown = !request.get("origin").asText().equals(log.name());
            judge(
                    witness.add(base64(request.get("body_b64"))),
                    unknown ? 404 : request.get("expect_status").asInt());
        }
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
