package org.adduce.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.adduce.web.LocalPath;
import org.adduce.web.Responses;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where people come in and go, whichever entrance is in use. */
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
public class SignInMethodResource {

    private final SignInMethod signInMethod;
    private final SignedIn signedIn;

    SignInMethodResource(SignInMethod signInMethod, SignedIn signedIn) {
        this.signInMethod = signInMethod;
        this.signedIn = signedIn;
    }

    @GET
    @Path("sign-in")
    @PermitAll
    public Response show(@RestQuery("return") @Nullable String back) {
        return signedIn.maybe().isPresent()
                ? Responses.seeOther(LocalPath.of(back).orElse("/desk"))
                : signInMethod.door(back);
    }

    @POST
    @Path("sign-out")
    @RolesAllowed(Role.REVIEWERS)
    public Response delete() {
        return signInMethod.signOut();
    }
}
