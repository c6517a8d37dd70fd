package org.adduce.merkle;

import static org.adduce.merkle.Vectors.accepts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was signed is accepted, and nothing else. */
class SignedNoteTest {

    private static final String TEXT =
            "desk.example/log\n7\n" + Hash.ofLeaf(new byte[0]).base64() + "\n";

    private final SignerKey key = SignerKey.generate("desk.example/log", new SecureRandom());
    private final SignerKey other = SignerKey.generate("desk.example/log", new SecureRandom());

    @Test
    void sign_thenParse_verifies() throws NotVerified {
        SignedNote note = SignedNote.parse(key.sign(TEXT).bytes());
        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.verify(Set.of(key.verifier()))).containsExactly(key.verifier());
    }

    @Test
    void key_writtenAndRead_isTheSame() throws NotVerified {
        SignerKey read = SignerKey.parse(key.secret());
        assertThat(read.secret()).isEqualTo(key.secret());
        assertThat(read.verifier()).hasToString(key.verifier().toString());
        assertThat(VerifierKey.parse(key.verifier().toString()))
                .hasToString(key.verifier().toString());
        assertThat(key.toString())
                .doesNotContain(key.secret().substring(key.secret().length() - 20));
    }

    @Test
    void note_withAnyByteChanged_isRefused() {
        byte[] note = key.sign(TEXT).bytes();
        for (int i = 0; i < note.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = note.clone();
                changed[i] ^= (byte) (1 << bit);
                assertThat(accepts(() -> SignedNote.parse(changed).verify(Set.of(key.verifier()))))
                        .as("bit %d of byte %d", bit, i)
                        .isFalse();
            }
        }
    }

    @Test
    void note_cutAnywhere_isRefused() {
        byte[] note = key.sign(TEXT).bytes();
        for (int length = 0; length < note.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(note, length);
            assertThat(accepts(() -> SignedNote.parse(cut).verify(Set.of(key.verifier()))))
                    .as("%d bytes", length)
                    .isFalse();
        }
    }

    @Test
    void verify_withoutAKnownKey_isRefused() {
        assertThatThrownBy(() -> key.sign(TEXT).verify(Set.of(other.verifier())))
                .isInstanceOf(NotVerified.class)
                .hasMessage("no known key has signed");
    }

    @Test
    void verify_twoKeysOfOneId_isRefused() {
        assertThat(accepts(() -> key.sign(TEXT).verify(List.of(key.verifier(), key.verifier()))))
                .isFalse();
    }

    @Test
    void verify_byTheLogAndOthers_namesTheKnown() throws NotVerified {
        SignedNote both = key.sign(TEXT).with(other.sign(TEXT).signatures().get(0));
        assertThat(both.verify(Set.of(other.verifier()))).containsExactly(other.verifier());
        assertThat(SignedNote.parse(both.bytes()).verify(List.of(key.verifier(), other.verifier())))
                .hasSize(2);
    }

    @Test
    void checkpoint_signedByAWitnessOnly_isRefused() throws NotVerified {
        byte[] seed = new byte[32];
        VerifierKey witness = new VerifierKey("witness.example", VerifierKey.Type.WITNESS, Ed25519.publicKey(seed));
        byte[] cosignature = Ed25519.sign(seed, VerifierKey.cosigned(1_700_000_000L, TEXT));
        byte[] bytes =
                ByteBuffer.allocate(72).putLong(1_700_000_000L).put(cosignature).array();
        var signature = new SignedNote.Signature("witness.example", witness.id(), bytes);

        SignedNote cosigned = key.sign(TEXT).with(signature);
        assertThat(cosigned.verify(List.of(key.verifier(), witness))).hasSize(2);
        assertThat(Checkpoint.open(cosigned, "desk.example/log", List.of(key.verifier(), witness))
                        .size())
                .isEqualTo(7);

        SignedNote alone = SignedNote.of(TEXT, signature);
        assertThatThrownBy(() -> Checkpoint.open(alone, "desk.example/log", List.of(key.verifier(), witness)))
                .hasMessage("only witnesses have signed, not the log");
        byte[] later = bytes.clone();
        later[7]++;
        SignedNote backdated = SignedNote.of(TEXT, new SignedNote.Signature("witness.example", witness.id(), later));
        assertThat(accepts(() -> backdated.verify(Set.of(witness)))).isFalse();
    }

    @Test
    void checkpoint_ofAnotherLog_isRefused() {
        assertThatThrownBy(() -> Checkpoint.open(key.sign(TEXT), "other.example/log", Set.of(key.verifier())))
                .hasMessage("the checkpoint is of another log");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "log\n1\n",
                "log\n01\nROOT\n",
                "log\n+1\nROOT\n",
                "log\n1 \nROOT\n",
                "log\n-1\nROOT\n",
                "log\n\nROOT\n",
                "log\n9223372036854775808\nROOT\n",
                "\n1\nROOT\n",
                "log\n1\nROOT\n\n",
                "log\n1\nROOT",
                "log\n1\nAAAA\n",
                "log\n0\nROOT\n",
                "log\n١\nROOT\n"
            })
    void checkpoint_malformed_isRefused(String text) {
        String body = text.replace("ROOT", Hash.ofLeaf(new byte[0]).base64());
        assertThat(accepts(() -> Checkpoint.parse(body))).isFalse();
    }

    @Test
    void checkpoint_withFurtherLines_keepsThem() throws NotVerified {
        Checkpoint read = Checkpoint.parse(TEXT + "further\nlines\n");
        assertThat(read.extensions()).containsExactly("further", "lines");
        assertThat(read.text()).isEqualTo(TEXT + "further\nlines\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a+b", "a\u00a0b", "a\tb"})
    void generate_withABadName_isRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> SignerKey.generate(name, new SecureRandom()));
    }

    @Test
    void parse_ofADamagedSecret_neverTellsIt() {
        String secret = key.secret();
        for (int i = 0; i < secret.length(); i++) {
            String changed = secret.substring(0, i) + (char) (secret.charAt(i) ^ 1) + secret.substring(i + 1);
            assertThatThrownBy(() -> SignerKey.parse(changed))
                    .isInstanceOf(NotVerified.class)
                    .hasMessageNotContaining(secret.substring(secret.length() - 20));
        }
    }

    @Test
    void logProof_ofEachEntry_holdsAndAnyChangeIsFound() throws NotVerified {
        List<byte[]> entries = List.of("a", "b", "c", "d", "e").stream()
                .map(it -> it.getBytes(StandardCharsets.UTF_8))
                .toList();
        Tree tree =
                new Tree(5, NaiveTree.nodes(entries.stream().map(Hash::ofLeaf).toList()));
        SignedNote checkpoint = key.sign(new Checkpoint("desk.example/log", 5, tree.root()).text());
        for (int i = 0; i < 5; i++) {
            byte[] entry = entries.get(i);
            byte[] bundle = new LogProof(i, tree.inclusion(i).path(), checkpoint).bytes();
            LogProof.parse(bundle).verify(entry, "desk.example/log", Set.of(key.verifier()));
            assertThat(LogProof.parse(bundle).bytes()).isEqualTo(bundle);
            assertThat(accepts(() -> LogProof.parse(bundle)
                            .verify("x".getBytes(StandardCharsets.UTF_8), "desk.example/log", Set.of(key.verifier()))))
                    .isFalse();
            for (int at = 0; at < bundle.length; at++) {
                byte[] changed = bundle.clone();
                changed[at] ^= 1;
                assertThat(accepts(() ->
                                LogProof.parse(changed).verify(entry, "desk.example/log", Set.of(key.verifier()))))
                        .as("byte %d", at)
                        .isFalse();
            }
        }
    }

    @Test
    void logProof_withFurtherData_keepsIt() throws NotVerified {
        byte[] bundle = new LogProof(Optional.of("YWI="), 0, List.of(), key.sign(TEXT)).bytes();
        assertThat(LogProof.parse(bundle).extra()).contains("YWI=");
        assertThat(LogProof.parse(bundle).bytes()).isEqualTo(bundle);
        for (String bad : List.of("", "YWJ=", "YWI", "?", " YWI=")) {
            byte[] damaged = new LogProof(Optional.of(bad), 0, List.of(), key.sign(TEXT)).bytes();
            assertThat(accepts(() -> LogProof.parse(damaged))).as(bad).isFalse();
        }
    }
}
