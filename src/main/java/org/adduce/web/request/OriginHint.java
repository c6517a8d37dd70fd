package org.adduce.web.request;

import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells the operator, once, that people reach the site under another address than the one that was set: nobody can
 * sign in then, and the page that refuses them cannot say why without trusting what a request says of itself.
 */
final class OriginHint {

    private final Supplier<String> ours;
    private final Consumer<String> log;
    private final AtomicBoolean given = new AtomicBoolean();

    OriginHint(Supplier<String> ours, Consumer<String> log) {
        this.ours = ours;
        this.log = log;
    }

    /** @param refused a request that was taken for one from another site */
    void see(HttpServerRequest refused) {
        see(refused.getHeader("Origin"), refused.getHeader("Host"));
    }

    void see(@Nullable String origin, @Nullable String host) {
        if (origin != null
                && host != null
                && origin.matches("https?://[\\w.:\\[\\]-]{1,255}")
                && origin.endsWith("://" + host)
                && given.compareAndSet(false, true)) {
            log.accept(
                    "Refused a form that was sent from a page of %s: adduce.site.url says %s. If the first is where people"
                                    .formatted(origin, ours.get())
                            + " reach Adduce, set adduce.site.url (ADDUCE_SITE_URL) to it. This is said once.");
        }
    }
}
