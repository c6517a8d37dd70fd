package org.adduce.disk;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * An answer that says yes to a change goes out when the change is on disk, or else as a failure. It waits without a thread,
 * so it holds for whatever kind of resource.
 */
@Singleton
class OnDiskBeforeAnswer {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final int FIRST_REFUSAL = 400;

    private final DiskSync diskSync;

    OnDiskBeforeAnswer(DiskSync diskSync) {
        this.diskSync = diskSync;
    }

    /** @return null where nothing is acknowledged */
    @ServerResponseFilter(priority = Priorities.USER)
    @Nullable
    Uni<Void> hold(ContainerRequestContext request, ContainerResponseContext response) {
        return SAFE.contains(request.getMethod()) || response.getStatus() >= FIRST_REFUSAL
                ? null
                : Uni.createFrom().completionStage(diskSync.holdsAll());
    }
}
