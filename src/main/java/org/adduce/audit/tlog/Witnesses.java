package org.adduce.audit.tlog;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.adduce.audit.tlog.LogState.Published;
import org.adduce.concurrent.DaemonThreads;
import org.adduce.merkle.AddCheckpoint;
import org.adduce.merkle.Hash;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.SignedNote;
import org.adduce.merkle.Tree;
import org.adduce.merkle.VerifierKey;

/**
 * Has the newest checkpoint cosigned by the configured witnesses, in the background: neither signing nor any request waits for
 * one. Of several processes that share the database the one that signed the checkpoint asks.
 */
@Startup
@Singleton
public class Witnesses {

    /** After which time a process asks for what another one signed: that one may be gone. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    private final LogStore store;
    private final AuditCosignatures cosignatures;
    private final LogState state;
    private final Clock clock;
    private final List<Witness> all;
    private final int needed;
    private final ExecutorService threads;

    @Inject
    Witnesses(LogStore store, AuditCosignatures cosignatures, LogState state, LogConfig config, Clock clock) {
        this(store, cosignatures, state, clock, configured(config), config.witnessesNeeded());
    }

    Witnesses(
            LogStore store,
            AuditCosignatures cosignatures,
            LogState state,
            Clock clock,
            List<Witness> all,
            OptionalInt needed) {
        this.store = store;
        this.cosignatures = cosignatures;
        this.state = state;
        this.clock = clock;
        this.all = all;
        this.needed = needed.orElse(all.size());
        this.threads = Executors.newCachedThreadPool(new DaemonThreads("witness"));
    }

    private static List<Witness> configured(LogConfig config) {
        var entries = config.witnesses().orElse(List.of());
        var connection = new WitnessConnection(config.witnessTimeout());
        var witnesses = new ArrayList<Witness>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var setting = "adduce.log.witnesses[" + i + "].";
            witnesses.add(new Witness(
                    address(setting + "url", entry.url()),
                    key(setting + "vkey", entry.vkey()),
                    connection,
                    FIRST_PAUSE));
        }
        return witnesses;
    }

    private static URI address(String setting, URI url) {
        if (url.getHost() == null || !("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
            throw new IllegalArgumentException(
                    setting + ": got " + url + ", want an address that begins with https:// or http://");
        }
        return url;
    }

    private static VerifierKey key(String setting, String text) {
        try {
            var key = VerifierKey.parse(text.strip());
            if (key.type() != VerifierKey.Type.WITNESS) {
                throw new IllegalArgumentException(setting + ": got a log's key, want a witness's");
            }
            return key;
        } catch (NotVerified e) {
            throw new IllegalArgumentException(setting + ": " + e.getMessage(), e);
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    List<Witness> all() {
        return all;
    }

    /** How many cosignatures make a checkpoint a witnessed one. */
    int needed() {
        return needed;
    }

    @Scheduled(every = "{adduce.log.witness-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void regularly() {
        if (!all.isEmpty()) {
            begin();
        }
    }

    /** @return what was begun; it ends by itself */
    List<Future<?>> begin() {
        var begun = new ArrayList<Future<?>>();
        state.published().ifPresent(this::showStored);
        state.published()
                .filter(this::isOurs)
                .ifPresent(newest -> all.stream()
                        .filter(witness -> !newest.isCosignedBy(witness.key()) && witness.beginIfDue(clock.instant()))
                        .forEach(witness -> begun.add(threads.submit(() -> ask(witness, newest)))));
        return begun;
    }

    /** A log without entries has nothing to witness yet. */
    private boolean isOurs(Published newest) {
        return newest.checkpoint().size() > 0
                && (newest.own() || newest.at().plus(PATIENCE).isBefore(clock.instant()));
    }

    private void ask(Witness witness, Published newest) {
        try {
            long size = newest.checkpoint().size();
            long last = lastCosigned(witness);
            if (last < size) {
                keep(newest, witness, witness.cosign(last, size, old -> request(newest, old)));
            }
            showStored(newest);
            witness.succeeded();
        } catch (IOException e) {
            var trouble = Objects.requireNonNullElse(e.getMessage(), "could not be asked");
            if (witness.failed(trouble, clock.instant())) {
                Log.warnf("The witness %s %s", witness.key().name(), trouble);
            }
        } catch (LogDamage e) {
            state.damaged(e.getMessage());
            Log.error("The audit log is damaged; nothing is signed any more", e);
        } catch (RuntimeException e) {
            witness.failed("could not be asked", clock.instant());
            Log.errorf(e, "The witness %s could not be asked", witness.key().name());
        } finally {
            witness.done();
        }
    }

    private long lastCosigned(Witness witness) {
        return QuarkusTransaction.requiringNew().call(() -> cosignatures.newestSize(witness.key()));
    }

    private AddCheckpoint request(Published newest, long old) {
        long size = newest.checkpoint().size();
        var proof = old == 0
                ? List.<Hash>of()
                : QuarkusTransaction.requiringNew()
                        .call(() -> new Tree(size, new StoredNodes(store))
                                .consistency(old)
                                .path());
        return new AddCheckpoint(old, proof, newest.note());
    }

    private void keep(Published newest, Witness witness, SignedNote.Signature cosignature) {
        QuarkusTransaction.requiringNew()
                .run(() -> cosignatures.keep(newest.checkpoint().size(), witness.key(), clock.instant(), cosignature));
    }

    /** Those that another process asked for too. */
    private void showStored(Published checkpoint) {
        var signatures = QuarkusTransaction.requiringNew()
                .call(() -> cosignatures.under(checkpoint.checkpoint().size()));
        var shown = checkpoint.with(signatures);
        long ours = all.stream()
                .filter(witness -> shown.isCosignedBy(witness.key()))
                .count();
        state.cosigned(checkpoint, signatures, needed > 0 && ours >= needed);
    }
}
