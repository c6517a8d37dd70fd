package org.adduce.account.local;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.adduce.account.LocalPeople;
import org.adduce.account.Role;
import org.adduce.account.SessionCookie;
import org.adduce.account.SignedIn;
import org.adduce.web.Flash;
import org.adduce.web.Responses;

/** Where a person ends their own sessions, on this device or on others. */
@Path("/desk/account")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.REVIEWERS)
public class OwnSessionsResource {

    private static final String HERE = "/desk/account";

    private final SignedIn signedIn;
    private final SignIn signIn;
    private final SessionCookie cookie;
    private final Flash flash;

    OwnSessionsResource(SignedIn signedIn, SignIn signIn, SessionCookie cookie, Flash flash) {
        this.signedIn = signedIn;
        this.signIn = signIn;
        this.cookie = cookie;
        this.flash = flash;
    }

    @POST
    @LocalPeople
    @Path("sessions/{id}/ending")
    @RolesAllowed(Role.REVIEWERS)
    public Response endSession(long id) {
        if (signIn.outThere(signedIn.account(), id).isEmpty()) {
            throw new NotFoundException();
        }
        flash.say("session_ended");
        return Responses.seeOther(HERE);
    }

    @POST
    @LocalPeople
    @Path("other-sessions/ending")
    @RolesAllowed(Role.REVIEWERS)
    public Response endOtherSessions() {
        signIn.outElsewhere(signedIn.account(), signedIn.session().orElseThrow());
        flash.say("other_sessions_ended");
        return Responses.seeOther(HERE);
    }

    /** Ends this session too: whoever asks for it may be on somebody else's computer. */
    @POST
    @LocalPeople
    @Path("sessions/ending")
    @RolesAllowed(Role.REVIEWERS)
    public Response endSessions() {
        signIn.outEverywhere(signedIn.account());
        return Response.fromResponse(Responses.seeOther("/desk/sign-in"))
                .cookie(cookie.removed())
                .build();
    }
}
