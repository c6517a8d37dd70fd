package org.adduce.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds whom a session or a key admits; it is asked at each request, so that both end at once when they end. */
@ApplicationScoped
class IdentityLookup implements IdentityProvider<PresentedSecret> {

    /** The identity's attribute that holds the session's id, where it came by a session. */
    static final String SESSION_ID = "adduce.session";

    private final Sessions sessions;
    private final ApiKeys keys;
    private final SignInMethod signInMethod;
    private final SecurityLog securityLog;
    private final OperatorToken operatorToken;

    IdentityLookup(
            Sessions sessions,
            ApiKeys keys,
            SignInMethod signInMethod,
            SecurityLog securityLog,
            OperatorToken operatorToken) {
        this.sessions = sessions;
        this.keys = keys;
        this.signInMethod = signInMethod;
        this.securityLog = securityLog;
        this.operatorToken = operatorToken;
    }

    @Override
    public Class<PresentedSecret> getRequestType() {
        return PresentedSecret.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(PresentedSecret presented, AuthenticationRequestContext context) {
        return context.runBlocking(() -> QuarkusTransaction.requiringNew()
                .call(() -> find(presented))
                .flatMap(this::stillAdmitted)
                .orElseThrow(() -> refused(presented)));
    }

    /** Sessions end every day, keys do not: a key that is unknown is worth a line. */
    private AuthenticationFailedException refused(PresentedSecret presented) {
        var context = HttpSecurityUtils.getRoutingContextAttribute(presented);
        if (presented.kind() != PresentedSecret.Kind.SESSION && context != null) {
            var what = presented.kind() == PresentedSecret.Kind.KEY
                    ? "no such API key"
                    : "not the operator's token, or from elsewhere";
            securityLog.secretRefused(what, Client.of(context.request()));
        }
        return new AuthenticationFailedException("unknown " + presented.kind());
    }

    /** One of both: the owner of a key may have lost their place elsewhere. */
    private record Found(
            @Nullable SecurityIdentity identity, @Nullable Account owner) {}

    private Optional<SecurityIdentity> stillAdmitted(Found found) {
        return found.owner() == null
                ? Optional.ofNullable(found.identity())
                : signInMethod
                        .admitted(found.owner())
                        .map(owner -> SignedIn.as(owner).build());
    }

    private Optional<Found> find(PresentedSecret presented) {
        return switch (presented.kind()) {
            case SESSION -> bySession(presented.value()).map(identity -> new Found(identity, null));
            case KEY -> byKey(presented);
            case OPERATOR -> byOperatorToken(presented).map(identity -> new Found(identity, null));
        };
    }

    private Optional<SecurityIdentity> byOperatorToken(PresentedSecret presented) {
        var context = HttpSecurityUtils.getRoutingContextAttribute(presented);
        if (context == null || !operatorToken.admits(presented.value(), context.request())) {
            return Optional.empty();
        }
        securityLog.operatorAdmitted(context.request());
        return Optional.of(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(OperatorToken.ROLE))
                .addRole(OperatorToken.ROLE)
                .build());
    }

    private Optional<SecurityIdentity> bySession(String secret) {
        return sessions.admitting(secret)
                .map(session -> SignedIn.as(session.account())
                        .addAttribute(SESSION_ID, session.id())
                        .build());
    }

    private Optional<Found> byKey(PresentedSecret presented) {
        var found = keys.bySecret(presented.value());
        found.ifPresent(key -> tellUse(key, presented));
        var alive = found.filter(ApiKey::isAlive);
        alive.ifPresent(keys::noteUse);
        return alive.map(key -> new Found(null, key.account()));
    }

    private void tellUse(ApiKey key, PresentedSecret presented) {
        var context = HttpSecurityUtils.getRoutingContextAttribute(presented);
        if (context != null && key.isAlive()) {
            securityLog.keyUsed(key, Client.of(context.request()));
        } else if (context != null) {
            securityLog.endedKeyUsed(key, Client.of(context.request()));
        }
    }
}
