package org.adduce.audit.tlog;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Executor;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.TilePath;
import org.eclipse.microprofile.context.ManagedExecutor;

/** The log as C2SP tlog-tiles serves it, for everybody. */
@Path("/log")
@PermitAll
public class LogResource {

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String SOON_STALE = "public, max-age=5";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final ServedTiles tiles;
    private final LogState state;
    private final PublicCheckpoint shown;
    private final LogKey key;
    private final Executor workers;

    LogResource(ServedTiles tiles, LogState state, PublicCheckpoint shown, LogKey key, ManagedExecutor workers) {
        this.tiles = tiles;
        this.state = state;
        this.shown = shown;
        this.key = key;
        this.workers = workers;
    }

    /** The signed size and root hash of the log as they are now; once damage was found, what was found. */
    @GET
    @Path("checkpoint")
    @NonBlocking
    public Response checkpoint() {
        var damage = state.damage();
        if (damage.isPresent()) {
            return damaged(damage.get());
        }
        var published = shown.now().orElseThrow(NotFoundException::new);
        return answer(published.cosigned().bytes(), TEXT, SOON_STALE);
    }

    /** The public key that the checkpoints are signed with. */
    @GET
    @Path("vkey")
    public Response verifierKey() {
        return answer((key.verifier() + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8), TEXT, SOON_STALE);
    }

    /** Hashes or entries; a part of a tile that has become full since is still served. */
    @GET
    @Path("tile/{path: .+}")
    @NonBlocking
    public Uni<Response> tile(@PathParam("path") String path) {
        var tile = parse("tile/" + path);
        long size = state.published().map(it -> it.checkpoint().size()).orElse(0L);
        if (tile.leaves() > size) {
            throw new NotFoundException();
        }
        return tiles.inMemory(tile)
                .map(Uni.createFrom()::item)
                .orElseGet(() -> Uni.createFrom().item(() -> tiles.read(tile)).runSubscriptionOn(workers))
                .map(bytes -> answer(bytes, MediaType.APPLICATION_OCTET_STREAM, FOR_EVER));
    }

    private static TilePath parse(String path) {
        try {
            return TilePath.parse(path);
        } catch (NotVerified e) {
            throw new NotFoundException(e);
        }
    }

    private static Response damaged(String what) {
        return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.CONTENT_TYPE, TEXT)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity("The audit log is damaged, and nothing is signed any more. " + what + "\n")
                .build();
    }

    private static Response answer(byte[] bytes, String type, String caching) {
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .build();
    }
}
