package org.adduce.account.keycloak;

import io.quarkus.logging.Log;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.adduce.account.ConfiguredSignInMethod;
import org.adduce.account.linked.LinkedSignIns;
import org.adduce.web.Responses;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What Keycloak and the browsers that come from it ask for. */
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
@EndpointDisabled(
        name = ConfiguredSignInMethod.SETTING,
        stringValue = ConfiguredSignInMethod.LOCAL,
        disableIfMissing = true)
public class KeycloakResource {

    static final String ANSWER = "/desk/sign-in/answer";
    static final String SIGNED_OUT = "/desk/signed-out";

    private static final SecurityIdentity NOBODY =
            QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    private final CurrentIdentityAssociation identity;
    private final LoginFlow door;
    private final BackchannelLogout announcement;
    private final LinkedSignIns signIns;

    KeycloakResource(
            CurrentIdentityAssociation identity,
            LoginFlow door,
            BackchannelLogout announcement,
            LinkedSignIns signIns) {
        this.identity = identity;
        this.door = door;
        this.announcement = announcement;
        this.signIns = signIns;
    }

    /** A person comes back from Keycloak with a code; reading the identity exchanges it, and leads to where they wanted to go. */
    @GET
    @Path("sign-in/answer")
    @PermitAll
    public Response answer(RoutingContext context) {
        try {
            if (!identity.getDeferredIdentity().await().indefinitely().isAnonymous()) {
                return Responses.seeOther("/desk");
            }
        } catch (AuthenticationRedirectException done) {
            return Responses.seeOther(done.getRedirectUri());
        } catch (RuntimeException failed) {
            Log.debugf(failed, "an answer of Keycloak began no session");
            identity.setIdentity(NOBODY); // or the page that says so would fail as well
        }
        signIns.refused("an answer of Keycloak that began no session", context.request());
        return door.refused();
    }

    /** OpenID Connect Back-Channel Logout, section 2.5: Keycloak itself says that a session has ended. */
    @POST
    @Path("sign-out/announcement")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response announce(@RestForm("logout_token") @Nullable String token, RoutingContext context) {
        return Response.status(announcement.isTaken(token, context) ? 200 : 400).build();
    }

    @GET
    @Path("signed-out")
    @PermitAll
    public Response show() {
        return door.out();
    }

    /** For somebody whom Keycloak knows and this desk has no role for: they may want to be somebody else. */
    @POST
    @Path("sign-in/another")
    @PermitAll
    public Response change() {
        identity.getDeferredIdentity().await().indefinitely();
        return door.close();
    }
}
