package org.adduce.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.adduce.account.Role;

/**
 * Archived copies for the desk to download. They are somebody else's bytes: never shown in place, never guessed at, and
 * in a sandbox if a browser opens them all the same.
 */
@Path("/desk/archive/{sha256}")
public class ArchiveResource {

    private static final Pattern HARMLESS_END = Pattern.compile("\\.[A-Za-z0-9]{1,8}\\z");

    private final Archive archive;

    ArchiveResource(Archive archive) {
        this.archive = archive;
    }

    @GET
    @RolesAllowed(Role.REVIEWERS)
    @Transactional
    public Response download(@PathParam("sha256") String sha256) {
        var file = archive.find(sha256).orElseThrow(NotFoundException::new);
        return Response.ok(file.content(), "application/octet-stream")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(file) + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    /** The hash names it for sure; of its own name only the harmless end is kept, for the program that opens it. */
    private static String fileName(ArchivedFile file) {
        var end = HARMLESS_END.matcher(file.name());
        return file.sha256() + (end.find() ? end.group() : "");
    }
}
