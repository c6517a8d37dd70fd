package org.adduce.web.request;

import io.quarkus.runtime.LaunchMode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Hides what the framework offers under {@code /q}: only health is for the public. What a new extension brings is
 * hidden too until it is named here; development mode keeps its tools.
 */
@Singleton
class FrameworkRoutes {

    /** Right after {@link RequestFilter}, before the framework's own. */
    private static final int EARLY = Integer.MIN_VALUE + 1;

    private static final String HEALTH = "/q/health";

    void hide(@Observes Router router) {
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
            router.route("/q/*").order(EARLY).handler(FrameworkRoutes::admit);
        }
    }

    private static void admit(RoutingContext context) {
        var path = context.normalizedPath();
        if (path.equals(HEALTH) || path.startsWith(HEALTH + "/")) {
            context.next();
        } else {
            context.fail(404);
        }
    }
}
