package org.adduce.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.web.Flash;
import org.adduce.web.Responses;

/** Reading all articles again that an older version read. */
@Path("/desk/articles/extractions")
@Produces(MediaType.TEXT_HTML)
public class OutdatedReadingsResource {

    private final ClaimExtraction extraction;
    private final SignedIn signedIn;
    private final Flash flash;

    OutdatedReadingsResource(ClaimExtraction extraction, SignedIn signedIn, Flash flash) {
        this.extraction = extraction;
        this.signedIn = signedIn;
        this.flash = flash;
    }

    @POST
    @RolesAllowed(Role.EDITORS)
    public Response again() {
        int count = extraction.outdatedAgain(signedIn.account());
        flash.say("articles_again", Integer.toString(count));
        return Responses.seeOther("/desk/articles");
    }
}
