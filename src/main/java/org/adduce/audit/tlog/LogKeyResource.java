package org.adduce.audit.tlog;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.adduce.merkle.NotVerified;

/** The keys that the log has had, for everybody who wants to follow from one to the next. */
@Path("/log")
@PermitAll
public class LogKeyResource {

    private final LogKeys keys;
    private final AuditCheckpoints checkpoints;

    LogKeyResource(LogKeys keys, AuditCheckpoints checkpoints) {
        this.keys = keys;
        this.checkpoints = checkpoints;
    }

    /** All public keys that there ever were, the newest first, one a line. */
    @GET
    @Path("vkeys")
    public Response all() throws SQLException {
        return answer(keys.all().all().stream().map(key -> key + "\n").collect(Collectors.joining()));
    }

    /**
     * The checkpoint with which one key handed over to the next, signed by both: whoever trusts the one has reason to trust
     * the other.
     *
     * @param number from 1, in the order of time
     */
    @GET
    @Path("handover/{number: [1-9][0-9]*}")
    @Transactional
    public Response handover(@PathParam("number") int number) throws SQLException, NotVerified {
        var leaf = keys.all().rotation(number).orElseThrow(NotFoundException::new);
        return answer(checkpoints
                .firstOver(leaf)
                .orElseThrow(NotFoundException::new)
                .note()
                .toString());
    }

    private static Response answer(String text) {
        return Response.ok(text.getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=5")
                .build();
    }
}
