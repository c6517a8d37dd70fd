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
            summary = "Find the claims of an article again",
            description =
                    "Everything that people decided, edited or added is kept. Untouched candidates are scored again, and"
                            + " removed if no longer found. The article shows the status.")
    @APIResponse(responseCode = "202", description = "Claims are being found")
    @APIResponse(responseCode = "409", description = "Claims are already being found")
    public Response again(@PathParam("id") long id) {
        extraction.again(id, signedIn.account());
        return Response.accepted().build();
    }
}
