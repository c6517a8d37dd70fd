package org.adduce.web.request;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets requests wait at the door, without a thread, while something is done that none of them may see half done. Those of the
 * operator are let in: one of them does it.
 */
@Singleton
public class RequestBarrier {

    /** After what is refused without looking at anything. */
    private static final int AFTER_GATE = Integer.MIN_VALUE + 1;

    private static final String OPERATOR = "/api/v1/operator";

    private final List<Runnable> waiting = new ArrayList<>();
    private int inside;
    private boolean closed;

    void open(@Observes Router router) {
        router.route().order(AFTER_GATE).handler(this::admit);
    }

    private void admit(RoutingContext request) {
        if (request.request().path().startsWith(OPERATOR)) {
            request.next();
            return;
        }
        synchronized (this) {
            if (closed) {
                Context own = Vertx.currentContext();
                waiting.add(() -> own.runOnContext(then -> admit(request)));
                return;
            }
            inside++;
        }
        request.addEndHandler(end -> leave());
        request.next();
    }

    private synchronized void leave() {
        inside--;
        notifyAll();
    }

    /**
     * Lets nobody in until {@link #end}, and waits for those inside to leave.
     *
     * @return false when some did not leave in time; then nobody is kept out any more
     */
    public synchronized boolean begin(Duration patience) throws InterruptedException {
        closed = true;
        long last = System.nanoTime() + patience.toNanos();
        while (inside > 0) {
            long left = (last - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                end();
                return false;
            }
            wait(left);
        }
        return true;
    }

    /** Lets in who waited, and everybody else. */
    public synchronized void end() {
        closed = false;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
