package org.adduce.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.adduce.web.Page;
import org.jspecify.annotations.Nullable;

/** The log by API, oldest first: whoever asks again with the last {@code next} follows it as it grows. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditApiResource {

    private final AuditTrail trail;
    private final ActorNames names;

    AuditApiResource(AuditTrail trail, ActorNames names) {
        this.trail = trail;
        this.names = names;
    }

    /** @param next what to ask for with {@code after}; null when there was no more */
    record Listed(List<AuditJson> items, @Nullable String next) {}

    @GET
    @RolesAllowed(AuditResource.EDITORS)
    public Listed list(
            @BeanParam AuditQuery query,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @Nullable String wanted) {
        int limit = Page.size(wanted);
        var events = trail.oldestFirst(query.filter(names), after, limit + 1);
        var page = events.stream().limit(limit).map(AuditJson::of).toList();
        var next = events.size() > limit ? Long.toString(page.get(limit - 1).sequence()) : null;
        return new Listed(page, next);
    }
}
