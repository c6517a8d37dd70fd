package org.adduce.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests to witnesses, as others have published them and as they must not be. */
class AddCheckpointTest {

    @Test
    void requests_inTheirOrder_getTheirStatus() throws NotVerified {
        JsonNode vectors = Vectors.read("witness-requests.json");
        TestWitness witness = new TestWitness(
                "witness.example/w1", VerifierKey.parse(vectors.get("vkey").asText()));
        for (JsonNode request : vectors.get("requests")) {
            byte[] body = request.get("body").asText().getBytes(StandardCharsets.UTF_8);
            assertThat(answer(witness, body))
                    .as(request.get("desc").asText())
                    .isEqualTo(request.get("status").asInt());
        }
        assertThat(vectors.get("requests")).hasSize(11);
    }

    /**
     * These are older than the specification's status for a log that the witness does not know, and one of them has a signature
     * that is not even canonical base64: each of these is a refusal for good.
     */
    @Test
    void requests_ofAnotherPublisher_getTheirPublishedStatus() throws NotVerified {
        JsonNode vectors = Vectors.readOutside("witness-add-checkpoint.json");
        String origin = vectors.get("requests").get(0).get("origin").asText();
        VerifierKey log =
                new VerifierKey(origin, VerifierKey.Type.LOG, Vectors.hex(vectors.get("log_ed25519_pub_hex")));
        TestWitness witness = new TestWitness("witness.example/w1", log);
        int checked = 0;
        for (JsonNode request : vectors.get("requests")) {
            int status = request.get("expect_status").asInt();
            assertThat(answer(witness, Vectors.base64(request.get("body_b64"))))
                    .as("request " + checked)
                    .isIn(status == 403 ? Set.of(400, 403, 404) : Set.of(status));
            checked++;
        }
        assertThat(checked).isEqualTo(9);
    }

    private static int answer(TestWitness witness, byte[] body) throws NotVerified {
        TestWitness.Answer answer = witness.add(body);
        if (answer.status() == 200) {
            AddCheckpoint parsed = AddCheckpoint.parse(body);
            assertThat(parsed.bytes()).isEqualTo(body);
            SignedNote cosigned = new SignedNote(parsed.checkpoint().text(), SignedNote.parseSignatures(answer.body()));
            assertThat(cosigned.verify(List.of(witness.key()))).containsExactly(witness.key());
        }
        return answer.status();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "old 0",
                "old 0\n",
                "old 00\n\n%s",
                "old -1\n\n%s",
                "old 1\n\n",
                "0\n\n%s",
                "old 0\nx\n\n%s",
                "old 0\r\n\n%s",
                "old 99999999999999999999\n\n%s"
            })
    void request_thatIsNone_isRefused(String request) {
        String note = "o\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n\u2014 o AAAAAAAA\n";
        assertThatThrownBy(() -> AddCheckpoint.parse(request.formatted(note).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotVerified.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "5", "05\n", "-5\n", "5\n\n", " 5\n", "99999999999999999999\n", "five\n"})
    void size_thatIsNone_isRefused(String answer) {
        assertThatThrownBy(() -> AddCheckpoint.parseSize(answer.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotVerified.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "\u2014 w", "\u2014 w \n", "w AAAAAAAA\n", "\u2014 w AAAAAAAA\n\n", "\u2014 w AAAA\n"})
    void signatures_thatAreNone_areRefused(String lines) {
        assertThatThrownBy(() -> SignedNote.parseSignatures(lines.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotVerified.class);
    }
}
