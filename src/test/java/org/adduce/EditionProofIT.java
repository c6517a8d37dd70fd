package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.merkle.LogProof;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.VerifierKey;
import org.adduce.testsupport.PackagedProgram;
import org.adduce.testsupport.PublicVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The proof of each edition that the demo published holds, and no byte of entry or proof can be changed: each of their bits is
 * turned for our own verifier, some of them for the public one, which takes longer.
 */
class EditionProofIT {

    /** A prime, so that the bytes come from lines, their ends and the signature alike. */
    private static final int EACH = 61;

    @TempDir
    Path folder;

    private VerifierKey key;

    private int refused;
    private int refusedByOthers;

    @Test
    void proofs_ofEachEdition_holdAndNoByteOfThemCanBeChanged() throws Exception {
        var program = PackagedProgram.demo();
        program.awaitCheckpoint();
        key = VerifierKey.parse(new String(program.bytes("/log/vkey")).strip());
        var editions = editions(program);
        assertThat(editions).isNotEmpty();
        for (var edition : editions) {
            check(await(program, edition + "/entry.json"), await(program, edition + "/entry.tlog-proof"));
        }
        System.out.printf(
                "%d editions, their proofs hold; %d changed bits refused, %d changed bytes refused by another verifier%n",
                editions.size(), refused, refusedByOthers);
    }

    private void check(byte[] entry, byte[] proof) throws Exception {
        assertThat(holds(entry, proof)).isTrue();
        assertThat(publicly(entry, proof)).isTrue();
        for (int bit = 0; bit < 8; bit++) {
            for (int at = 0; at < entry.length; at++) {
                assertThat(holds(turned(entry, at, bit), proof))
                        .as("bit %d of byte %d of the entry", bit, at)
                        .isFalse();
            }
            for (int at = 0; at < proof.length; at++) {
                assertThat(holds(entry, turned(proof, at, bit)))
                        .as("bit %d of byte %d of the proof", bit, at)
                        .isFalse();
            }
        }
        refused += 8 * (entry.length + proof.length);
        checkPublicly(entry, proof);
    }

    private void checkPublicly(byte[] entry, byte[] proof) throws Exception {
        for (int at = 0; at < entry.length; at += EACH) {
            assertThat(publicly(turned(entry, at, at % 8), proof))
                    .as("byte %d of the entry", at)
                    .isFalse();
            refusedByOthers++;
        }
        for (int at = 0; at < proof.length; at += EACH) {
            assertThat(publicly(entry, turned(proof, at, at % 8)))
                    .as("byte %d of the proof", at)
                    .isFalse();
            refusedByOthers++;
        }
    }

    private boolean holds(byte[] entry, byte[] proof) {
        try {
            LogProof.parse(proof).verify(entry, key.name(), Set.of(key));
            return true;
        } catch (NotVerified refusedAsItShouldBe) {
            return false;
        }
    }

    private boolean publicly(byte[] entry, byte[] proof) throws IOException, InterruptedException {
        var entryFile = Files.write(folder.resolve("entry"), entry);
        var proofFile = Files.write(folder.resolve("proof"), proof);
        return PublicVerifier.proof(key.toString(), entryFile, proofFile).isEmpty();
    }

    private static byte[] turned(byte[] bytes, int at, int bit) {
        var turned = bytes.clone();
        turned[at] ^= (byte) (1 << bit);
        return turned;
    }

    /** The addresses of all editions, as far as pages of published claims link to them. */
    private static Set<String> editions(PackagedProgram program) throws Exception {
        var editions = new LinkedHashSet<String>();
        for (var claim : claims(program)) {
            var pages = new StringBuilder(program.get(claim).body());
            for (int number = 1;
                    program.get(claim + "/editions/" + number + "/check").statusCode() == 200;
                    number++) {
                pages.append(claim).append("/editions/").append(number).append("/check");
            }
            found(claim + "/editions/\\d+/", pages.toString())
                    .forEach(found -> editions.add(found.substring(0, found.length() - 1)));
        }
        return editions;
    }

    private static Set<String> claims(PackagedProgram program) throws Exception {
        var claims = new LinkedHashSet<String>();
        for (var summary : found("/reviews/[a-z0-9-]+", program.get("/reviews").body())) {
            claims.addAll(found("/claims/[a-z0-9-]+", program.get(summary).body()));
        }
        return claims;
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group())
                .distinct()
                .toList();
    }

    /** An entry has its proof only once it was signed, a moment after it was written. */
    private static byte[] await(PackagedProgram program, String path) throws Exception {
        var patience = Instant.now().plusSeconds(60);
        while (program.get(path).statusCode() != 200) {
            assertThat(Instant.now()).as(path).isBefore(patience);
            Thread.onSpinWait();
        }
        return program.bytes(path);
    }
}
