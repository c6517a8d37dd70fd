package org.adduce.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class DaemonThreadsTest {

    @Test
    void newThread_doesItsWork_underTheName_asDaemon() throws Exception {
        var done = new AtomicBoolean();
        var thread = new DaemonThreads("witness").newThread(() -> done.set(true));
        assertThat(thread.getName()).isEqualTo("witness");
        assertThat(thread.isDaemon()).isTrue();
        thread.start();
        thread.join();
        assertThat(done).isTrue();
    }
}
