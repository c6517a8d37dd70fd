package org.adduce.account;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads who a request comes from: a session's cookie on pages, a key in the header on the API, never the other way
 * round. So no foreign page can make a browser use the API, and no program needs the pages' protection against that.
 */
@ApplicationScoped
class SignInMechanism implements HttpAuthenticationMechanism {

    private static final String API = "/api/";
    private static final String OPERATOR_API = "/api/v1/operator";
    /** RFC 6750, section 2.1. */
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([A-Za-z0-9\\-._~+/]+=*)");

    private final SessionCookie cookie;

    SignInMechanism(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return isApi(context) ? byKey(context, identities) : bySession(context, identities);
    }

    private Uni<SecurityIdentity> byKey(RoutingContext context, IdentityProviderManager identities) {
        var header = context.request().getHeader(HttpHeaderNames.AUTHORIZATION);
        if (header == null) {
            return Uni.createFrom().nullItem();
        }
        var matcher = BEARER.matcher(header);
        if (!matcher.matches()) {
            return Uni.createFrom().failure(new AuthenticationFailedException("malformed Authorization header"));
        }
        var secret = matcher.group(1);
        return identities.authenticate(with(context, new PresentedSecret(kind(context, secret), secret)));
    }

    private static PresentedSecret.Kind kind(RoutingContext context, String secret) {
        var path = context.normalizedPath();
        boolean isOperators = path.equals(OPERATOR_API) || path.startsWith(OPERATOR_API + "/");
        return isOperators && secret.startsWith(OperatorToken.PREFIX)
                ? PresentedSecret.Kind.OPERATOR
                : PresentedSecret.Kind.KEY;
    }

    /** A cookie that admits nobody (any more) makes an anonymous visitor, who may still see what is public. */
    private Uni<SecurityIdentity> bySession(RoutingContext context, IdentityProviderManager identities) {
        var sent = context.request().getCookie(cookie.name());
        if (sent == null) {
            return Uni.createFrom().nullItem();
        }
        return identities
                .authenticate(with(context, new PresentedSecret(PresentedSecret.Kind.SESSION, sent.getValue())))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    private static PresentedSecret with(RoutingContext context, PresentedSecret presented) {
        HttpSecurityUtils.setRoutingContextAttribute(presented, context);
        return presented;
    }

    /** For routes that are no resources; what a refused resource answers is {@code web}'s. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(challenge(context));
    }

    private static ChallengeData challenge(RoutingContext context) {
        if (isApi(context)) {
            return new ChallengeData(401, HttpHeaderNames.WWW_AUTHENTICATE, "Bearer realm=\"adduce\"");
        }
        return new ChallengeData(303, HttpHeaderNames.LOCATION, "/desk/sign-in");
    }

    private static boolean isApi(RoutingContext context) {
        return context.normalizedPath().startsWith(API);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(PresentedSecret.class);
    }
}
