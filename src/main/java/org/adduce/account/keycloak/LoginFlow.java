package org.adduce.account.keycloak;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.adduce.account.SignedIn;
import org.adduce.account.linked.LinkedSignIns;
import org.adduce.web.Responses;
import org.adduce.web.Site;

/** The way to Keycloak's own page and back, and what is shown where it leads nowhere. */
@RequestScoped
class LoginFlow {

    private static final int RETRY_SECONDS = 10;

    private final OidcAuthenticationMechanism oidc;
    private final EndedSessions ended;
    private final LinkedSignIns signIns;
    private final SignedIn signedIn;
    private final KeycloakAvailability keycloakAvailability;
    private final Realm realm;
    private final Site site;
    private final RoutingContext context;

    @Inject
    LoginFlow(
            OidcAuthenticationMechanism oidc,
            EndedSessions ended,
            LinkedSignIns signIns,
            SignedIn signedIn,
            KeycloakAvailability keycloakAvailability,
            Realm realm,
            Site site,
            RoutingContext context) {
        this.oidc = oidc;
        this.ended = ended;
        this.signIns = signIns;
        this.signedIn = signedIn;
        this.keycloakAvailability = keycloakAvailability;
        this.realm = realm;
        this.site = site;
        this.context = context;
    }

    @CheckedTemplate(basePath = "keycloak")
    static class Templates {
        static native TemplateInstance away(String back);

        static native TemplateInstance stranger(String name);

        static native TemplateInstance refused();

        static native TemplateInstance out(boolean away);
    }

    Response open() {
        var stranger = TokenIdentityMapper.stranger(context);
        if (stranger.isPresent()) {
            return Response.status(403)
                    .entity(Templates.stranger(stranger.get()))
                    .build();
        }
        if (!keycloakAvailability.isThere()) {
            return away();
        }
        OidcTenants.Use.PAGES.of(context);
        var challenge = oidc.getChallenge(context).await().indefinitely();
        return Responses.seeOther(Objects.requireNonNull(
                challenge.getHeaders().get(HttpHeaderNames.LOCATION), "the challenge leads to Keycloak's page"));
    }

    /** The page loads itself again after a while; with a browser that does not, the button does. */
    private Response away() {
        return Response.status(503)
                .header("Refresh", RETRY_SECONDS)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .entity(Templates.away(context.request().uri()))
                .build();
    }

    /** What came back from Keycloak began nothing: it was refused there, is too old, or was made up. */
    Response refused() {
        if (!keycloakAvailability.isThere()) {
            return Responses.seeOther("/desk/sign-in");
        }
        return Response.status(400).entity(Templates.refused()).build();
    }

    Response out() {
        return Response.ok(Templates.out(!keycloakAvailability.isThere())).build();
    }

    /** Ends the session here, whatever becomes of the one at Keycloak. */
    @Transactional
    Response close() {
        AuthorizationCodeTokens tokens = context.get(AuthorizationCodeTokens.class.getName());
        if (tokens != null) {
            var about = TokenClaims.of(tokens.getIdToken());
            ended.add(about.getString("sid"), about.getString("sub"));
        }
        signedIn.maybe().ifPresent(signIns::left);
        SessionCookies.remove(context, site.isHttps());
        return Responses.seeOther(
                tokens == null || !keycloakAvailability.isThere()
                        ? KeycloakResource.SIGNED_OUT
                        : atKeycloak(tokens.getIdToken()));
    }

    /** OpenID Connect RP-Initiated Logout, section 2; with the hint nobody is asked whether they mean it. */
    private String atKeycloak(String idToken) {
        return realm.address() + "/protocol/openid-connect/logout?client_id=" + encoded(realm.clientId())
                + "&post_logout_redirect_uri=" + encoded(site.absolute(KeycloakResource.SIGNED_OUT))
                + "&id_token_hint=" + idToken;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
