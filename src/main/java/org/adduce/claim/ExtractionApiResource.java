package org.adduce.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Reading an article for claims again, by API. */
@Path("/api/v1/articles/{id}/extraction")
@Produces(MediaType.APPLICATION_JSON)
public class ExtractionApiResource {

    private final ClaimExtraction extraction;
    private final SignedIn signedIn;

    ExtractionApiResource(ClaimExtraction extraction, SignedIn signedIn) {
        this.extraction = extraction;
        this.signedIn = signedIn;
    }

    @POST
    @RolesAllowed(Role.REVIEWERS)
    @Operation(
            summary = "Read an article for claims again",
            description =
                    "What people decided, reworded or added stays. Candidates that nobody has touched are judged anew,"
                            + " and go if they are no longer found. The article says how far it has come.")
    @APIResponse(responseCode = "202", description = "It is being read")
    @APIResponse(responseCode = "409", description = "It is being read already")
    public Response again(@PathParam("id") long id) {
        extraction.again(id, signedIn.account());
        return Response.accepted().build();
    }
}
