package org.adduce.audit.tlog;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.AuditTrail;
import org.adduce.audit.event.EventRows;
import org.adduce.audit.event.Things;
import org.adduce.disk.DiskSync;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.Hash;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.SignedNote;
import org.adduce.merkle.TestWitness;
import org.adduce.merkle.VerifierKey;
import org.adduce.testsupport.MovingClock;
import org.adduce.testsupport.PublicVerifier;
import org.adduce.web.SecurityFile;
import org.adduce.web.Site;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checkpoints of the running log before witnesses that are right, forgetful, ahead, wrong, slow or gone. */
@QuarkusTest
class WitnessesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Inject
    ServedTiles tiles;

    @Inject
    ManagedExecutor workers;

    @Inject
    AuditLog log;

    @Inject
    LogStore store;

    @Inject
    AuditTrail trail;

    @Inject
    AuditCheckpoints checkpoints;

    @Inject
    AuditCosignatures cosignatures;

    @Inject
    EventRows events;

    @Inject
    LogConfig config;

    @Inject
    Site site;

    @Inject
    DiskSync disk;

    @Inject
    SecurityFile security;

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock();
    private LogState state;
    private final List<AutoCloseable> open = new ArrayList<>();
    private LogKey key;
    private Sequencer sequencer;
    private TestWitness peer;

    @Inject
    AgroalDataSource database;

    /** As another process would: the running one is not to show the cosignatures of these witnesses. */
    private KeyHandover handover() {
        return new KeyHandover(key, new LogKeys(database, key), store, trail, checkpoints);
    }

    @BeforeEach
    void begin() {
        key = new LogKey(config.key(), folder.resolve("last-checkpoint"), site);
        state = new LogState(security);
        sequencer = new Sequencer(store, events, key, state, disk, handover(), clock);
        grow(3);
        peer = new TestWitness("witness.example/" + System.nanoTime(), key.verifier());
    }

    @AfterEach
    void end() throws Exception {
        for (var each : open) {
            each.close();
        }
    }

    private void grow(int events) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < events; i++) {
                log.append(Things.changed("things/witnessed"));
            }
        });
        sequencer.run();
    }

    private WitnessSite site(Function<byte[], TestWitness.Answer> answers) {
        var site = new WitnessSite(answers);
        open.add(site);
        return site;
    }

    private Witness witness(URI address, VerifierKey itsKey, Duration timeout) {
        return new Witness(address, itsKey, new WitnessConnection(timeout), PAUSE);
    }

    private Witnesses witnesses(Witness... all) {
        var witnesses = new Witnesses(store, cosignatures, state, clock, List.of(all), OptionalInt.empty());
        open.add(witnesses::stop);
        return witnesses;
    }

    private static void ask(Witnesses witnesses) throws Exception {
        for (var asked : witnesses.begin()) {
            asked.get();
        }
    }

    private Checkpoint newest() {
        return state.published().orElseThrow().checkpoint();
    }

    private boolean isCosigned() throws NotVerified {
        var note = SignedNote.parse(state.published().orElseThrow().cosigned().bytes());
        assertThat(key.open(note)).isEqualTo(newest());
        return note.signatures().stream().anyMatch(peer.key()::isOf) && note.by(peer.key()) != null;
    }

    @Test
    void checkpoint_cosignedForTheFirstTimeAndWhenItGrew_showsIt() throws Exception {
        var site = site(peer::add);
        var witnesses = witnesses(witness(site.address(), peer.key(), PATIENCE));
        assertThat(isCosigned()).isFalse();
        ask(witnesses);
        assertThat(isCosigned()).isTrue();
        var shown = new LogResource(tiles, state, new PublicCheckpoint(state, clock), key, workers)
                .checkpoint()
                .getEntity();
        assertThat(SignedNote.parse((byte[]) shown).verify(Set.of(peer.key(), key.verifier())))
                .hasSize(2);
        long before = newest().size();
        ask(witnesses);
        assertThat(site.oldSizes()).as("asked only when it grew").containsExactly(0L);
        grow(300);
        assertThat(isCosigned()).isFalse();
        ask(witnesses);
        assertThat(isCosigned()).isTrue();
        assertThat(site.oldSizes()).containsExactly(0L, before);
        assertThat(peer.size()).isEqualTo(before + 300);
    }

    @Test
    void witness_thatLostItsState_isAnsweredInOneRound() throws Exception {
        var site = site(peer::add);
        var witnesses = witnesses(witness(site.address(), peer.key(), PATIENCE));
        ask(witnesses);
        long before = newest().size();
        peer.forget();
        grow(20);
        ask(witnesses);
        assertThat(isCosigned()).isTrue();
        assertThat(site.oldSizes()).containsExactly(0L, before, 0L);
    }

    @Test
    void witness_thatWentBackToAnOlderState_isAnsweredInOneRound() throws Exception {
        var site = site(peer::add);
        var witnesses = witnesses(witness(site.address(), peer.key(), PATIENCE));
        var older = newest();
        grow(5);
        ask(witnesses);
        long before = newest().size();
        peer.remember(older);
        grow(7);
        ask(witnesses);
        assertThat(isCosigned()).isTrue();
        assertThat(site.oldSizes()).containsExactly(0L, before, older.size());
    }

    @Test
    void witness_thatIsAhead_isNotOvertakenAndTheLogGoesOn() throws Exception {
        var site = site(peer::add);
        var witness = witness(site.address(), peer.key(), PATIENCE);
        peer.remember(new Checkpoint(key.origin(), newest().size() + 1000, Hash.ofLeaf(new byte[] {1})));
        ask(witnesses(witness));
        assertThat(witness.trouble().orElseThrow()).contains("has cosigned " + (newest().size() + 1000) + " leaves");
        assertThat(site.requests()).hasSize(1);
        assertThat(isCosigned()).isFalse();
        long before = newest().size();
        grow(1);
        assertThat(newest().size()).isEqualTo(before + 1);
    }

    @Test
    void witness_thatHasCosignedAnotherTree_isSaidSo() throws Exception {
        var witness = witness(site(peer::add).address(), peer.key(), PATIENCE);
        peer.remember(new Checkpoint(key.origin(), newest().size(), Hash.ofLeaf(new byte[] {1})));
        ask(witnesses(witness));
        assertThat(witness.trouble().orElseThrow()).contains("has cosigned another tree");
        peer.remember(new Checkpoint(key.origin(), 2, Hash.ofLeaf(new byte[] {1})));
        clock.pass(PAUSE);
        ask(witnesses(witness));
        assertThat(witness.trouble().orElseThrow()).contains("422");
        assertThat(isCosigned()).isFalse();
    }

    @Test
    void witness_withAnotherKey_cosignsNothing() throws Exception {
        var other = new TestWitness(peer.key().name(), key.verifier());
        var witness = witness(site(other::add).address(), peer.key(), PATIENCE);
        ask(witnesses(witness));
        assertThat(witness.trouble().orElseThrow()).contains("what is no cosignature of its own");
        assertThat(isCosigned()).isFalse();
    }

    @Test
    void cosignature_ofAnotherText_isNotTaken() throws Exception {
        var wrong = peer.cosign("another.example/log\n1\n" + newest().root().base64() + "\n");
        var witness = witness(
                site(body -> WitnessSite.answer(200, "", wrong.toString())).address(), peer.key(), PATIENCE);
        ask(witnesses(witness));
        assertThat(witness.trouble().orElseThrow())
                .contains("signature of " + peer.key().name() + " is wrong");
        assertThat(isCosigned()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | '' | '' | no cosignature",
                "200 | text/plain | 'garbage' | no cosignature",
                "200 | text/html | '<html>it works</html>\n' | no cosignature",
                "409 | text/plain | '0\n' | without its own size",
                "409 | text/x.tlog.size | 'none\n' | what is no size",
                "409 | text/x.tlog.size | '-1\n' | what is no size",
                "409 | text/x.tlog.size | '0\n' | status 409",
                "403 | '' | 'no' | does not know the key",
                "404 | '' | 'no' | does not know this log",
                "422 | '' | 'no' | takes the proof for wrong",
                "500 | '' | 'no' | status 500",
                "204 | '' | '' | status 204",
            })
    void answer_thatIsNoCosignature_isRemembered(int status, String type, String body, String trouble)
            throws Exception {
        var site = site(request -> WitnessSite.answer(status, type, body));
        var witness = witness(site.address(), peer.key(), PATIENCE);
        ask(witnesses(witness));
        assertThat(witness.trouble().orElseThrow()).contains(trouble);
        assertThat(isCosigned()).isFalse();
    }

    @Test
    void redirect_isNotFollowed() throws Exception {
        var site = site(peer::add);
        var elsewhere = site(body -> WitnessSite.answer(500, "", "")).site().on("/moved/add-checkpoint", exchange -> {
            exchange.getResponseHeaders().set("Location", site.address() + "add-checkpoint");
            exchange.sendResponseHeaders(307, -1);
        });
        var witness = witness(URI.create("http://127.0.0.1:" + elsewhere.port() + "/moved"), peer.key(), PATIENCE);
        ask(witnesses(witness));
        assertThat(witness.trouble().orElseThrow()).contains("status 307");
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void answer_withoutEnd_isBrokenOff() throws Exception {
        var site = site(body -> WitnessSite.answer(200, "", "x".repeat(100_000)));
        site.site().on("/endless/add-checkpoint", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(new byte[4096]);
            }
        });
        for (var address : List.of(
                site.address(), URI.create("http://127.0.0.1:" + site.site().port() + "/endless"))) {
            var witness = witness(address, peer.key(), PATIENCE);
            ask(witnesses(witness));
            assertThat(witness.trouble().orElseThrow()).contains("longer than 16384 bytes");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void witness_thatDoesNotFinish_isGivenUp(boolean begins) throws Exception {
        var over = new CountDownLatch(1);
        var site = site(body -> WitnessSite.answer(500, "", ""));
        site.site().on("/slow/add-checkpoint", exchange -> {
            if (begins) {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write('-');
                exchange.getResponseBody().flush();
            }
            await(over);
        });
        var witness = witness(
                URI.create("http://127.0.0.1:" + site.site().port() + "/slow"), peer.key(), Duration.ofMillis(300));
        try {
            ask(witnesses(witness));
        } finally {
            over.countDown();
        }
        assertThat(witness.trouble().orElseThrow()).containsAnyOf("did not answer within 300 ms", "timed out");
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(1, TimeUnit.MINUTES)) {
                throw new IOException("nobody let go");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void witness_thatHangs_holdsUpNeitherTheOthersNorTheLog() throws Exception {
        var over = new CountDownLatch(1);
        var hanging = site(body -> {
            try {
                await(over);
            } catch (IOException e) {
                return WitnessSite.answer(500, "", "");
            }
            return WitnessSite.answer(404, "", "");
        });
        var slow = witness(hanging.address(), new TestWitness("witness.example/slow", key.verifier()).key(), PATIENCE);
        var witnesses = witnesses(slow, witness(site(peer::add).address(), peer.key(), PATIENCE));
        try {
            var asked = witnesses.begin();
            asked.get(1).get();
            assertThat(isCosigned()).isTrue();
            grow(2);
            asked = witnesses.begin();
            assertThat(asked).as("the one that hangs is not asked twice").hasSize(1);
            asked.get(0).get();
            assertThat(isCosigned()).isTrue();
        } finally {
            over.countDown();
        }
    }

    @Test
    void witness_thatIsGone_isLeftAloneForLongerEachTime() throws Exception {
        var gone = site(peer::add);
        var address = gone.address();
        gone.close();
        var witness = witness(address, peer.key(), PATIENCE);
        var witnesses = witnesses(witness);
        ask(witnesses);
        assertThat(witness.trouble().orElseThrow()).contains("gave no answer");
        assertThat(witnesses.begin()).isEmpty();
        clock.pass(PAUSE);
        ask(witnesses);
        clock.pass(PAUSE);
        assertThat(witnesses.begin()).as("twice as long now").isEmpty();
        clock.pass(PAUSE);
        assertThat(witnesses.begin()).hasSize(1);
    }

    @Test
    void health_namesTheWitnessThatRefuses() throws Exception {
        var good = witness(site(peer::add).address(), peer.key(), PATIENCE);
        var otherKey = new TestWitness("witness.example/strict", key.verifier()).key();
        var strict = witness(site(body -> WitnessSite.answer(403, "", "")).address(), otherKey, PATIENCE);
        var both = new Witnesses(store, cosignatures, state, clock, List.of(good, strict), OptionalInt.empty());
        open.add(both::stop);
        ask(both);
        var health = new WitnessHealth(both, state).call();
        assertThat(health.getStatus().name()).isEqualTo("DOWN");
        assertThat(health.getData().orElseThrow())
                .containsEntry(peer.key().name(), "cosigns")
                .containsEntry(
                        "witness.example/strict", "answered with status 403: it does not know the key of this log")
                .containsEntry("needed", 2L);
        var one = new Witnesses(store, cosignatures, state, clock, List.of(good, strict), OptionalInt.of(1));
        open.add(one::stop);
        assertThat(new WitnessHealth(one, state).call().getStatus().name()).isEqualTo("UP");
    }

    @Test
    void health_withoutWitnesses_isWell() {
        get("/q/health/well").then().statusCode(200);
    }

    /** Every request as somebody else's verifier sees it. */
    @Test
    void requests_passAnIndependentWitness() throws Exception {
        var verdicts = new ArrayList<Integer>();
        var site = site(body -> {
            verdicts.add(verdict(body));
            return peer.add(body);
        });
        var witnesses = witnesses(witness(site.address(), peer.key(), PATIENCE));
        for (int growth : List.of(0, 1, 60, 256, 300)) {
            if (growth > 0) {
                grow(growth);
            }
            ask(witnesses);
            assertThat(isCosigned()).isTrue();
        }
        Files.delete(folder.resolve("seen"));
        peer.forget();
        grow(2);
        ask(witnesses);
        assertThat(isCosigned()).isTrue();
        assertThat(verdicts).containsExactly(200, 200, 200, 200, 200, 409, 200);
    }

    private int verdict(byte[] body) {
        try {
            var request = Files.write(folder.resolve("request"), body);
            return PublicVerifier.witness(key.verifier().toString(), key.origin(), folder.resolve("seen"), request);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
