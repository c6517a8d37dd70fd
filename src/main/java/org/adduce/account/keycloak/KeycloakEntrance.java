package org.adduce.account.keycloak;

import io.quarkus.logging.Log;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AnonymousAuthenticationRequest;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.adduce.account.Account;
import org.adduce.account.Entrance;
import org.adduce.account.EntranceInUse;
import org.adduce.account.LinkedSignIns;
import org.adduce.web.Fault;
import org.jspecify.annotations.Nullable;

/** People sign in at Keycloak (OpenID Connect, authorization code flow with PKCE); the session is in an encrypted cookie. */
@Singleton
@Identifier(EntranceInUse.KEYCLOAK)
class KeycloakEntrance implements Entrance {

    private final OidcAuthenticationMechanism oidc;
    private final BlockingSecurityExecutor blocking;
    private final Admission admission;
    private final KeyOwners keyOwners;
    private final KeycloakDoor door;
    private final Reach reach;
    private final Realm realm;
    private final LinkedSignIns signIns;

    KeycloakEntrance(
            OidcAuthenticationMechanism oidc,
            BlockingSecurityExecutor blocking,
            Admission admission,
            KeyOwners keyOwners,
            KeycloakDoor door,
            Reach reach,
            Realm realm,
            LinkedSignIns signIns) {
        this.oidc = oidc;
        this.blocking = blocking;
        this.admission = admission;
        this.keyOwners = keyOwners;
        this.door = door;
        this.reach = reach;
        this.realm = realm;
        this.signIns = signIns;
    }

    @Override
    public List<String> faults() {
        return realm.faults();
    }

    @Override
    public Uni<SecurityIdentity> visitor(RoutingContext context, IdentityProviderManager identities) {
        var nobody = identities.authenticate(AnonymousAuthenticationRequest.INSTANCE);
        var isAnswer = context.normalizedPath().equals(KeycloakResource.ANSWER);
        if (!isAnswer && !SessionCookies.areIn(context)) {
            return nobody;
        }
        Tenants.Use.PAGES.of(context);
        var visitor = oidc.authenticate(context, identities)
                .chain(found -> found == null
                        ? nobody
                        : blocking.executeBlocking(() -> admission.ofPage(found, context)).chain(admitted -> admitted
                                .map(identity -> Uni.createFrom().item(identity))
                                .orElse(nobody)));
        return isAnswer ? visitor : visitor.onFailure().recoverWithUni(failure -> {
            logEnd(failure);
            return nobody;
        });
    }

    /** Sessions end every day, by time or because Keycloak refuses or is away; anything else somebody should know of. */
    private static void logEnd(Throwable failure) {
        if (failure instanceof AuthenticationFailedException || failure instanceof AuthenticationCompletionException) {
            Log.debugf(failure, "a session admits nobody");
        } else {
            Log.warnf(failure, "a session admits nobody");
        }
    }

    @Override
    public Uni<SecurityIdentity> bearer(String token, RoutingContext context, IdentityProviderManager identities) {
        Tenants.Use.API.of(context);
        return oidc.authenticate(context, identities)
                .onFailure(AuthenticationFailedException.class)
                .invoke(() -> signIns.refused("a token that is not good here", context.request()))
                .onFailure(failure -> !(failure instanceof AuthenticationFailedException))
                .transform(failure -> {
                    Log.debugf(failure, "a token cannot be checked");
                    return Fault.unavailable("keycloak_is_away");
                })
                .chain(found -> blocking.executeBlocking(() -> admission.ofProgram(found, context.request())));
    }

    @Override
    public Optional<Account> admitted(Account owner) {
        return keyOwners.admitted(owner);
    }

    @Override
    public Response door(@Nullable String back) {
        return door.open();
    }

    @Override
    public Response signOut() {
        return door.close();
    }

    @Override
    public boolean keepsPeople() {
        return false;
    }

    @Override
    public Optional<String> accountPage() {
        return Optional.of(realm.address() + "/account");
    }

    @Override
    public Optional<String> site() {
        return Optional.of(realm.origin());
    }

    @Override
    public String health() {
        return reach.isThere() ? "ok" : "degraded";
    }
}
