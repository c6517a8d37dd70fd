package org.adduce.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Syncs run where the test lets them: its own thread stands for the one that syncs. */
class GroupCommitTest {

    private final Deque<Runnable> thread = new ArrayDeque<>();
    private final AtomicInteger syncs = new AtomicInteger();
    private final GroupCommit commits = new GroupCommit(syncs::incrementAndGet, thread::add);

    @Test
    void join_beforeTheSync_waitsForIt() {
        var waiting = commits.join();
        assertThat(waiting).isNotDone();

        thread.remove().run();

        assertThat(waiting).isCompleted();
        assertThat(syncs).hasValue(1);
    }

    @Test
    void join_byManyBeforeTheSync_sharesIt() {
        var waiting = List.of(commits.join(), commits.join(), commits.join());

        thread.remove().run();

        assertThat(waiting).allMatch(CompletableFuture::isDone);
        assertThat(syncs).hasValue(1);
        assertThat(thread).isEmpty();
    }

    @Test
    void join_whileASyncRuns_waitsForTheNext() {
        var late = new ArrayList<CompletableFuture<Void>>();
        var lateDoneAfter = new AtomicInteger();
        var commits = new GroupCommit[1];
        commits[0] = new GroupCommit(
                () -> {
                    if (syncs.incrementAndGet() == 1) {
                        late.add(commits[0].join());
                        late.add(commits[0].join());
                        late.get(0).thenRun(() -> lateDoneAfter.set(syncs.get()));
                    }
                },
                thread::add);
        var early = commits[0].join();

        thread.remove().run();

        assertThat(early).isCompleted();
        assertThat(late).hasSize(2).allMatch(CompletableFuture::isDone);
        assertThat(lateDoneAfter).hasValue(2);
        assertThat(syncs).hasValue(2);
    }

    @Test
    void join_afterAFailedSync_succeedsWithTheNext() {
        var commits = new GroupCommit(
                () -> {
                    if (syncs.incrementAndGet() == 1) {
                        throw new IOException("the disk is full");
                    }
                },
                thread::add);
        var failed = commits.join();
        thread.remove().run();
        assertThatThrownBy(failed::join)
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("the disk is full");

        var next = commits.join();
        thread.remove().run();

        assertThat(next).isCompleted();
    }

    @Test
    void join_afterAnError_doesNotWaitForGood() {
        var commits = new GroupCommit(
                () -> {
                    throw new StackOverflowError();
                },
                thread::add);
        var waiting = commits.join();

        thread.remove().run();

        assertThat(waiting).isCompletedExceptionally();
    }

    @Test
    void join_givenUpByOne_stillServesTheOthers() {
        var givenUp = commits.join();
        var other = commits.join();
        givenUp.cancel(true);

        thread.remove().run();

        assertThat(other).isCompleted();
    }

    /** Each client's number is taken before it asks; what a sync has seen is all that was taken before it began. */
    @Test
    void join_byManyThreads_neverReturnsBeforeASyncThatBeganLater() throws Exception {
        var committed = new AtomicLong();
        var onDisk = new AtomicLong();
        var one = Executors.newSingleThreadExecutor();
        var clients = Executors.newFixedThreadPool(8);
        var commits = new GroupCommit(() -> onDisk.set(committed.get()), one);
        try {
            var work = new ArrayList<CompletableFuture<Void>>();
            for (int client = 0; client < 8; client++) {
                work.add(CompletableFuture.runAsync(
                        () -> {
                            for (int i = 0; i < 2_000; i++) {
                                long mine = committed.incrementAndGet();
                                commits.join().join();
                                assertThat(onDisk.get()).isGreaterThanOrEqualTo(mine);
                            }
                        },
                        clients));
            }
            all(work).get(1, TimeUnit.MINUTES);
        } finally {
            clients.shutdownNow();
            one.shutdownNow();
        }
    }

    private static CompletableFuture<Void> all(List<CompletableFuture<Void>> work) throws ExecutionException {
        return CompletableFuture.allOf(work.toArray(CompletableFuture[]::new));
    }
}
