package org.adduce.audit.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.adduce.audit.tlog.LogState.Published;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.Hash;
import org.adduce.merkle.SignerKey;
import org.adduce.merkle.TestWitness;
import org.adduce.testsupport.MovingClock;
import org.junit.jupiter.api.Test;

/** What readers are shown while witnesses are quick, slow or gone. */
class PublicCheckpointTest {

    private static final Duration MOMENT = Duration.ofMillis(500);

    private final SignerKey key = SignerKey.generate("desk.example/log", new SecureRandom());
    private final TestWitness witness = new TestWitness("witness.example/w", key.verifier());
    private final MovingClock clock = new MovingClock();
    private final LogState state = new LogState(null);
    private final PublicCheckpoint shown = new PublicCheckpoint(state, clock);

    private Published sign(long size) {
        var checkpoint = new Checkpoint("desk.example/log", size, Hash.ofLeaf(new byte[] {(byte) size}));
        var signed = new Published(checkpoint, key.sign(checkpoint.text()), clock.instant(), true);
        state.publish(signed);
        return signed;
    }

    private void cosign(Published checkpoint) {
        state.cosigned(checkpoint, List.of(witness.cosign(checkpoint.note().text())), true);
    }

    private long size() {
        return shown.now().orElseThrow().checkpoint().size();
    }

    private boolean isCosigned() {
        return shown.now().orElseThrow().isCosignedBy(witness.key());
    }

    @Test
    void shown_beforeTheFirstCheckpoint_isNone() {
        assertThat(shown.now()).isEmpty();
    }

    @Test
    void shown_withoutWitnesses_isTheNewest() {
        for (long size = 1; size < 5; size++) {
            sign(size);
            assertThat(size()).isEqualTo(size);
        }
    }

    @Test
    void shown_onABusyLog_isAlwaysCosigned() {
        cosign(sign(1));
        for (long size = 2; size < 50; size += 4) {
            var asked = sign(size);
            assertThat(isCosigned()).isTrue();
            for (int i = 1; i < 4; i++) {
                clock.pass(MOMENT);
                sign(size + i);
                assertThat(isCosigned()).isTrue();
            }
            cosign(asked);
            assertThat(size()).isEqualTo(size);
        }
    }

    @Test
    void shown_whileTheWitnessIsGone_isBehindForSecondsOnly() {
        cosign(sign(1));
        long hidden = 0;
        for (long size = 2; size < 50; size++) {
            sign(size);
            hidden = Math.max(hidden, size - size());
            clock.pass(MOMENT);
        }
        assertThat(hidden).isBetween(1L, 7L);
        clock.pass(Duration.ofSeconds(4));
        assertThat(size()).as("on a log that rests").isEqualTo(49);
    }

    @Test
    void shown_neverGoesBack() {
        cosign(sign(1));
        var slow = sign(2);
        clock.pass(Duration.ofSeconds(4));
        sign(3);
        sign(4);
        shown.now();
        clock.pass(Duration.ofSeconds(4));
        assertThat(size()).isEqualTo(4);
        cosign(slow);
        assertThat(size()).isEqualTo(4);
        assertThat(isCosigned()).isFalse();
    }

    @Test
    void cosignature_ofTheOneOnShow_appears() {
        var first = sign(1);
        assertThat(isCosigned()).isFalse();
        cosign(first);
        assertThat(isCosigned()).isTrue();
    }
}
