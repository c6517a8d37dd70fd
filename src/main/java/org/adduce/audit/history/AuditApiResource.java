package org.adduce.audit.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.adduce.audit.event.AuditTrail;
import org.adduce.audit.tlog.LeafJson;
import org.adduce.audit.tlog.LogProofs;
import org.adduce.web.Page;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** The log by API, oldest first: whoever asks again with the last {@code next} follows it as it grows. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditApiResource {

    private final AuditTrail trail;
    private final LogProofs proofs;
    private final ActorNames names;

    AuditApiResource(AuditTrail trail, LogProofs proofs, ActorNames names) {
        this.trail = trail;
        this.proofs = proofs;
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
        var places = proofs.places(events);
        var page = events.stream()
                .limit(limit)
                .map(event -> AuditJson.of(event, LeafJson.at(places.get(event.sequence()))))
                .toList();
        var next = events.size() > limit ? Long.toString(page.get(limit - 1).sequence()) : null;
        return new Listed(page, next);
    }

    /** An event's exact entry with the proof that it stands in the log. */
    @GET
    @Path("{sequence: \\d+}/proof")
    @RolesAllowed(AuditResource.EDITORS)
    public LeafJson proof(@PathParam("sequence") long sequence) {
        var event = trail.find(sequence).orElseThrow(NotFoundException::new);
        return Optional.ofNullable(proofs.againstNow().of(List.of(event)).get(sequence))
                .filter(leaf -> leaf.proof() != null)
                .orElseThrow(() -> new Refusal(Refusal.Kind.WRONG_STAGE, List.of(Issue.of("event_is_in_the_log"))));
    }
}
