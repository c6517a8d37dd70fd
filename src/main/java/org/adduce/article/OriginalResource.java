package org.adduce.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.adduce.account.Role;

/** What came in, to be kept on a disk; never shown by a browser in our name, whatever is in it. */
@Path("/desk/articles/{id: \\d+}/original")
public class OriginalResource {

    private final Articles articles;

    OriginalResource(Articles articles) {
        this.articles = articles;
    }

    @GET
    @RolesAllowed(Role.REVIEWERS)
    public Response download(@PathParam("id") long id) {
        var article = articles.find(id).orElseThrow(NotFoundException::new);
        var ending = switch (article.format()) {
            case HTML -> "html";
            case MARKDOWN -> "md";
            case PLAIN -> "txt";
        };
        return Response.ok(articles.original(article), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"article-%d.%s\"".formatted(id, ending))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
