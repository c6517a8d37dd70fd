package org.adduce.audit.tlog;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.adduce.audit.tlog.LogState.Published;
import org.jspecify.annotations.Nullable;

/**
 * Which checkpoint the public is shown: the newest one that enough witnesses have cosigned, as long as it is not far behind
 * the newest of all, else that one. On a busy log hardly any newest one is cosigned yet. It never goes back to a smaller one.
 */
@Singleton
class PublicCheckpoint {

    /** Together with the interval of signing well below five seconds, so that a slow witness hides nothing for longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final LogState state;
    private final Clock clock;
    private @Nullable Published shown;
    /** Since when there is a newer one than the one shown. */
    private @Nullable Instant behindSince;

    PublicCheckpoint(LogState state, Clock clock) {
        this.state = state;
        this.clock = clock;
    }

    /** Empty until the first checkpoint of this run. */
    synchronized Optional<Published> now() {
        state.published().ifPresent(this::choose);
        return Optional.ofNullable(shown);
    }

    private void choose(Published newest) {
        state.witnessed().filter(this::isNotSmaller).ifPresent(this::show);
        if (shown == null || isSame(newest) || state.witnessed().isEmpty() || isOverdue(newest)) {
            show(newest);
        } else if (behindSince == null) {
            behindSince = clock.instant();
        }
    }

    private boolean isNotSmaller(Published witnessed) {
        return shown == null
                || witnessed.checkpoint().size() >= shown.checkpoint().size();
    }

    private boolean isSame(Published newest) {
        return shown != null && shown.isFor(newest.note());
    }

    private boolean isOverdue(Published newest) {
        var latest = clock.instant().minus(PATIENCE);
        return newest.at().isBefore(latest) || behindSince != null && behindSince.isBefore(latest);
    }

    private void show(Published checkpoint) {
        if (shown == null || !shown.isFor(checkpoint.note())) {
            behindSince = null;
        }
        shown = checkpoint;
    }
}
