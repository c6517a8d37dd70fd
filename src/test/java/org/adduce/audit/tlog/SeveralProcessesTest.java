package org.adduce.audit.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.AuditTrail;
import org.adduce.audit.event.EventRows;
import org.adduce.audit.event.Things;
import org.adduce.audit.tlog.LogState.Published;
import org.adduce.disk.DiskSync;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.Hash;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.Tree;
import org.adduce.web.SecurityFile;
import org.adduce.web.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes with one database and one key, each with what it knows of the log. */
@QuarkusTest
class SeveralProcessesTest {

    @Inject
    DiskSync disk;

    @Inject
    AuditLog log;

    @Inject
    LogStore store;

    @Inject
    AuditTrail trail;

    @Inject
    AuditCheckpoints checkpoints;

    @Inject
    LogConfig config;

    @Inject
    Site site;

    @Inject
    Clock clock;

    @Inject
    SecurityFile security;

    @Inject
    EntityManager entities;

    @Inject
    EventRows events;

    @Inject
    AgroalDataSource database;

    @TempDir
    Path folder;

    private Process one;
    private Process other;

    /** What stands in memory and on the disk of one of them. */
    private record Process(LogKey key, LogState state, Sequencer sequencer) {

        Published shown() {
            return state.published().orElseThrow();
        }
    }

    @BeforeEach
    void start() {
        one = process("one");
        other = process("other");
        one.sequencer.run();
        other.sequencer.run();
    }

    private Process process(String name) {
        var key = new LogKey(config.key(), folder.resolve(name), site);
        var state = new LogState(security);
        return new Process(key, state, sequencer(key, state));
    }

    private Sequencer sequencer(LogKey key, LogState state) {
        var handover = new KeyHandover(key, new LogKeys(database, key), store, trail, checkpoints);
        return new Sequencer(store, events, key, state, disk, handover, clock);
    }

    private void append(int events) {
        var request = Arc.container().requestContext();
        boolean own = !request.isActive();
        if (own) {
            request.activate();
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                for (int i = 0; i < events; i++) {
                    log.append(Things.changed("things/shared"));
                }
            });
        } finally {
            if (own) {
                request.terminate();
            }
        }
    }

    private long rows(String table) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select count(*) from " + table, Long.class)
                        .getSingleResult());
    }

    @Test
    void run_afterTheOtherSigned_showsItsCheckpointAndSignsNone() throws NotVerified {
        append(3);
        one.sequencer.run();
        var before = rows("AuditCheckpoint");
        other.sequencer.run();
        assertThat(rows("AuditCheckpoint")).isEqualTo(before);
        assertThat(other.shown().checkpoint()).isEqualTo(one.shown().checkpoint());
        assertThat(other.key.lastSigned(Set.of(other.key.verifier())))
                .contains(one.shown().checkpoint());
    }

    @Test
    void run_inTurns_goesOnFromWhatTheOtherSigned() {
        var signed = new ArrayList<Checkpoint>();
        for (int i = 0; i < 12; i++) {
            append(1 + 37 * i % 90);
            var process = i % 3 == 0 ? one : other;
            process.sequencer.run();
            signed.add(process.shown().checkpoint());
        }
        requireOneLog(signed);
    }

    @Test
    void run_atTheSameTime_givesEachEventOneLeaf() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<Checkpoint>> appends = () -> {
                for (int i = 0; i < 40; i++) {
                    append(5);
                }
                return List.of();
            };
            var done = threads.invokeAll(
                    List.of(appends, () -> signAgainAndAgain(one), () -> signAgainAndAgain(other), appends));
            var signed = new ArrayList<Checkpoint>();
            for (var each : done) {
                signed.addAll(each.get());
            }
            requireOneLog(signed);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void run_whileAChangeWithAnEarlierEventGoesOn_placesThatWhenItIsCommitted() {
        append(1);
        QuarkusTransaction.requiringNew().run(() -> {
            log.append(Things.changed("things/shared"));
            append(2);
            one.sequencer.run();
            assertThat(one.shown().checkpoint().size())
                    .isEqualTo(rows("AuditLeaf"))
                    .isEqualTo(rows("AuditEvent"));
            append(1);
        });
        requireOneLog(List.of(one.shown().checkpoint()));
    }

    private static List<Checkpoint> signAgainAndAgain(Process process) {
        var signed = new ArrayList<Checkpoint>();
        for (int i = 0; i < 60; i++) {
            process.sequencer.run();
            signed.add(process.shown().checkpoint());
        }
        return signed;
    }

    @Test
    void run_whileTheHeadIsLocked_doesNotWaitAndSignsNothing() throws SQLException {
        append(2);
        var before = other.shown();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeQuery("select size from audit_head where id = 1 for update");
            other.sequencer.run();
            assertThat(other.shown()).isEqualTo(before);
            connection.rollback();
        }
        other.sequencer.run();
        assertThat(other.shown().checkpoint().size())
                .isEqualTo(before.checkpoint().size() + 2);
    }

    @Test
    void run_whereTheOtherSignedAnotherTree_findsDamage() {
        var known = other.shown().checkpoint();
        var forged = new Checkpoint(known.origin(), known.size(), Hash.ofLeaf(new byte[] {1}));
        other.state.publish(new Published(forged, other.key.sign(forged), clock.instant(), true));
        append(1);
        one.sequencer.run();
        other.sequencer.run();
        assertThat(other.state.damage().orElseThrow()).contains("no longer begins with the one signed last");
        assertThat(one.state.damage()).isEmpty();
    }

    @Test
    void run_onADatabaseOlderThanWhatWasSigned_findsDamage() {
        var known = other.shown().checkpoint();
        var newer = new Checkpoint(known.origin(), known.size() + 10, known.root());
        other.key.remember(other.key.sign(newer));
        var restarted = new LogState(security);
        sequencer(other.key, restarted).run();
        assertThat(restarted.damage().orElseThrow()).contains("an older copy was restored");
        assertThat(restarted.published()).isEmpty();
    }

    /** No event has two leaves, no place is empty, and each of these trees begins with the one before. */
    private void requireOneLog(List<Checkpoint> signed) {
        one.sequencer.run();
        other.sequencer.run();
        assertThat(other.shown().checkpoint()).isEqualTo(one.shown().checkpoint());
        assertThat(one.state.damage()).isEqualTo(other.state.damage()).isEqualTo(Optional.empty());
        assertThat(QuarkusTransaction.requiringNew().call(events::someWait)).isFalse();
        assertThat(rows("AuditLeaf"))
                .isEqualTo(rows("AuditEvent"))
                .isEqualTo(one.shown().checkpoint().size());
        QuarkusTransaction.requiringNew().run(() -> {
            for (var checkpoint : signed) {
                assertThat(new Tree(checkpoint.size(), new StoredNodes(store)).root())
                        .isEqualTo(checkpoint.root());
            }
        });
    }
}
