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
import org.adduce.account.ConfiguredSignInMethod;
import org.adduce.account.SignInMethod;
import org.adduce.account.linked.LinkedSignIns;
import org.adduce.web.Fault;
import org.jspecify.annotations.Nullable;

/** People sign in at Keycloak (OpenID Connect, authorization code flow with PKCE); the session is in an encrypted cookie. */
@Singleton
@Identifier(ConfiguredSignInMethod.KEYCLOAK)
class KeycloakSignIn implements SignInMethod {

    private final OidcAuthenticationMechanism oidc;
    private final BlockingSecurityExecutor blocking;
    private final TokenIdentityMapper tokenIdentityMapper;
    private final KeyOwnerVerifier keyOwnerVerifier;
    private final LoginFlow door;
    private final KeycloakAvailability keycloakAvailability;
    private final Realm realm;
    private final LinkedSignIns signIns;

    KeycloakSignIn(
            OidcAuthenticationMechanism oidc,
            BlockingSecurityExecutor blocking,
            TokenIdentityMapper tokenIdentityMapper,
            KeyOwnerVerifier keyOwnerVerifier,
            LoginFlow door,
            KeycloakAvailability keycloakAvailability,
            Realm realm,
            LinkedSignIns signIns) {
        this.oidc = oidc;
        this.blocking = blocking;
        this.tokenIdentityMapper = tokenIdentityMapper;
        this.keyOwnerVerifier = keyOwnerVerifier;
        this.door = door;
        this.keycloakAvailability = keycloakAvailability;
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
        OidcTenants.Use.PAGES.of(context);
        var visitor = oidc.authenticate(context, identities)
                .chain(found -> found == null
                        ? nobody
                        : blocking.executeBlocking(() -> tokenIdentityMapper.ofPage(found, context))
                                .chain(admitted -> admitted.map(
                                                identity -> Uni.createFrom().item(identity))
                                        .orElse(nobody)));
        return isAnswer
                ? visitor
                : visitor.onFailure().recoverWithUni(failure -> {
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
        OidcTenants.Use.API.of(context);
        return oidc.authenticate(context, identities)
                .onFailure(AuthenticationFailedException.class)
                .invoke(() -> signIns.refused("a token that is not good here", context.request()))
                .onFailure(failure -> !(failure instanceof AuthenticationFailedException))
                .transform(failure -> {
                    Log.debugf(failure, "a token cannot be checked");
                    return Fault.unavailable("keycloak_is_away");
                })
                .chain(found ->
                        blocking.executeBlocking(() -> tokenIdentityMapper.ofProgram(found, context.request())));
    }

    @Override
    public Optional<Account> admitted(Account owner) {
        return keyOwnerVerifier.admitted(owner);
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
        return keycloakAvailability.isThere() ? "ok" : "degraded";
    }
}
