package org.adduce.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.adduce.merkle.EntryBundle;
import org.adduce.merkle.Hash;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.Tile;
import org.adduce.merkle.TilePath;

/** The log as C2SP tlog-tiles serves it, for everybody. */
@Path("/log")
@PermitAll
public class LogResource {

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String SOON_STALE = "public, max-age=5";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final LogStore store;
    private final LogState state;
    private final PublicCheckpoint shown;
    private final LogKey key;

    LogResource(LogStore store, LogState state, PublicCheckpoint shown, LogKey key) {
        this.store = store;
        this.state = state;
        this.shown = shown;
        this.key = key;
    }

    /** The signed size and root hash of the log as they are now. */
    @GET
    @Path("checkpoint")
    public Response checkpoint() {
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
    @Transactional
    public Response tile(@PathParam("path") String path) {
        var tile = parse("tile/" + path);
        long size = state.published().map(it -> it.checkpoint().size()).orElse(0L);
        if (tile.leaves() > size) {
            throw new NotFoundException();
        }
        byte[] bytes = tile.level() == TilePath.ENTRIES ? entries(tile) : hashes(tile);
        return answer(bytes, MediaType.APPLICATION_OCTET_STREAM, FOR_EVER);
    }

    private byte[] hashes(TilePath path) {
        int length = path.width() * Hash.LENGTH;
        return store.tile(path.level(), path.index())
                .map(full -> Arrays.copyOf(full.hashes(), length))
                .orElseGet(() -> new Tile(store.row(path.level(), path.index()).subList(0, path.width())).bytes());
    }

    private byte[] entries(TilePath path) {
        long from = path.index() * TilePath.FULL;
        return EntryBundle.bytes(store.leaves(from, from + path.width()).stream()
                .map(leaf -> LogEntry.of(leaf.event()))
                .toList());
    }

    private static TilePath parse(String path) {
        try {
            return TilePath.parse(path);
        } catch (NotVerified e) {
            throw new NotFoundException(e);
        }
    }

    private static Response answer(byte[] bytes, String type, String caching) {
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .build();
    }
}
