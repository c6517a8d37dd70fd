package org.adduce.account.keycloak;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.adduce.account.linked.LinkedAccounts;
import org.adduce.account.linked.LinkedSignIns;
import org.jspecify.annotations.Nullable;

/** Ends a session here when Keycloak says that it has ended there. */
@Singleton
class BackchannelLogout {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final IdentityProviderManager identities;
    private final EndedSessions ended;
    private final LinkedAccounts accounts;
    private final LinkedSignIns signIns;

    BackchannelLogout(
            IdentityProviderManager identities, EndedSessions ended, LinkedAccounts accounts, LinkedSignIns signIns) {
        this.identities = identities;
        this.ended = ended;
        this.accounts = accounts;
        this.signIns = signIns;
    }

    /** Whether this was Keycloak's word; then the session admits nobody from now on. */
    boolean isTaken(@Nullable String token, RoutingContext context) {
        var said = token == null ? Optional.<JsonObject>empty() : checked(token, context);
        said.ifPresentOrElse(
                this::end, () -> signIns.refused("no word of Keycloak that a session has ended", context.request()));
        return said.isPresent();
    }

    private Optional<JsonObject> checked(String token, RoutingContext context) {
        OidcTenants.Use.LOGOUT.of(context);
        try {
            var request = new TokenAuthenticationRequest(new AccessTokenCredential(token));
            HttpSecurityUtils.setRoutingContextAttribute(request, context);
            identities.authenticate(request).await().indefinitely();
        } catch (RuntimeException e) {
            Log.debugf(e, "a logout token is not good");
            return Optional.empty();
        }
        return Optional.of(TokenClaims.of(token)).filter(BackchannelLogout::isWellFormed);
    }

    /** Back-Channel Logout, section 2.6; signature, issuer, audience and time were checked. */
    private static boolean isWellFormed(JsonObject said) {
        var events = said.getValue("events");
        return events instanceof JsonObject named
                && named.getValue(EVENT) instanceof JsonObject
                && !said.containsKey("nonce")
                && said.getString("sub") != null;
    }

    private void end(JsonObject said) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (ended.add(said.getString("sid"), said.getString("sub"))) {
                accounts.bySubject(said.getString("sub")).ifPresent(signIns::endedElsewhere);
            }
        });
    }
}
