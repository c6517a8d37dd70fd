package org.adduce.audit.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.SignedNote;
import org.adduce.merkle.SignerKey;
import org.adduce.merkle.TestWitness;
import org.adduce.merkle.VerifierKey;
import org.adduce.testsupport.PackagedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program with a witness as an operator sets one: first it does not know the log, then it does. */
class WitnessIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void checkpoint_onceTheWitnessKnowsTheLog_isCosigned(@TempDir Path folder) throws Exception {
        var log = SignerKey.generate("desk.example/log", new SecureRandom());
        var key = Files.writeString(folder.resolve("log.key"), log.secret() + "\n");
        var witness = new TestWitness("witness.example/w1", log.verifier());
        var answers = new AtomicReference<>(WitnessSite.answer(404, "", ""));
        try (var site = new WitnessSite(body -> answers.get() == null ? witness.add(body) : answers.get());
                var program = PackagedProgram.start(
                        folder.resolve("data"),
                        Map.of(
                                "ADDUCE_LOG_KEY",
                                key.toString(),
                                "ADDUCE_LOG_WITNESSES_0__URL",
                                site.address().toString(),
                                "ADDUCE_LOG_WITNESSES_0__VKEY",
                                witness.key().toString(),
                                "ADDUCE_SETUP_ADMIN",
                                "root",
                                "ADDUCE_SETUP_PASSWORD",
                                "the-first-password-of-all",
                                "ADDUCE_SETUP_KEY",
                                PackagedProgram.KEY))) {
            await(() -> program.get("/q/health/well").body().contains("it does not know this log"));
            assertThat(program.get("/q/health/well").statusCode()).isEqualTo(503);
            answers.set(null);
            await(() -> program.get("/q/health/well").statusCode() == 200);
            assertThat(newest(program, witness.key(), log.verifier()).size()).isEqualTo(witness.size());
        }
    }

    private static Checkpoint newest(PackagedProgram program, VerifierKey witness, VerifierKey log) throws Exception {
        var note = SignedNote.parse(program.get("/log/checkpoint").body().getBytes(StandardCharsets.UTF_8));
        assertThat(note.verify(Set.of(witness, log))).containsExactlyInAnyOrder(witness, log);
        return Checkpoint.open(note, log.name(), Set.of(log));
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertThat(Instant.now()).isBefore(deadline);
        }
    }
}
