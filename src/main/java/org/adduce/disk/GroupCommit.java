package org.adduce.disk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Shares one sync among all who wait for one. A sync counts for those who asked before it began; whoever asks while one runs
 * waits for the next.
 */
final class GroupCommit {

    /** Puts on disk what was committed before it was called. */
    @FunctionalInterface
    interface Sync {
        void run() throws Exception;
    }

    private final Sync sync;
    private final Executor thread;
    private @Nullable CompletableFuture<Void> next;
    private boolean running;

    /** @param thread where the syncs run, one after another */
    GroupCommit(Sync sync, Executor thread) {
        this.sync = sync;
        this.thread = thread;
    }

    /** Done when a sync that begins after this call has succeeded; failed when it has failed. */
    synchronized CompletableFuture<Void> join() {
        var waiting = next;
        if (waiting == null) {
            waiting = new CompletableFuture<>();
            next = waiting;
            if (!running) {
                running = true;
                thread.execute(this::run);
            }
        }
        return waiting.copy();
    }

    private void run() {
        for (var waiting = begin(); waiting != null; waiting = begin()) {
            try {
                sync.run();
                waiting.complete(null);
            } catch (Throwable e) { // an Error too: nobody else would tell those who wait
                waiting.completeExceptionally(e);
            }
        }
    }

    private synchronized @Nullable CompletableFuture<Void> begin() {
        var waiting = next;
        next = null;
        running = waiting != null;
        return waiting;
    }
}
