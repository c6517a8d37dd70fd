package org.adduce.account;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AnonymousAuthenticationRequest;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
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

    private static final int FIRST = 10_000;
    private static final String API = "/api/";
    private static final String OPERATOR_API = "/api/v1/operator";
    /** RFC 6750, section 2.1. */
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([A-Za-z0-9\\-._~+/]+=*)");

    /** A signed token (RFC 7515) begins with the base64 of a brace and a quotation mark. */
    private static final Pattern SIGNED = Pattern.compile("eyJ[^.]*(\\.[^.]*){2}");

    private final SignInMethod signInMethod;

    SignInMechanism(SignInMethod signInMethod) {
        this.signInMethod = signInMethod;
    }

    /** Before the framework's own for OpenID Connect, which the entrance asks where it wants to: so it never says null. */
    @Override
    public int getPriority() {
        return FIRST;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return isApi(context) ? byToken(context, identities) : signInMethod.visitor(context, identities);
    }

    private Uni<SecurityIdentity> byToken(RoutingContext context, IdentityProviderManager identities) {
        var header = context.request().getHeader(HttpHeaderNames.AUTHORIZATION);
        if (header == null) {
            return identities.authenticate(AnonymousAuthenticationRequest.INSTANCE);
        }
        var matcher = BEARER.matcher(header);
        if (!matcher.matches()) {
            return Uni.createFrom().failure(new AuthenticationFailedException("malformed Authorization header"));
        }
        var secret = matcher.group(1);
        return SIGNED.matcher(secret).matches()
                ? signInMethod.bearer(secret, context, identities)
                : identities.authenticate(PresentedSecret.of(kind(context, secret), secret, context));
    }

    private static PresentedSecret.Kind kind(RoutingContext context, String secret) {
        var path = context.normalizedPath();
        boolean isOperators = path.equals(OPERATOR_API) || path.startsWith(OPERATOR_API + "/");
        return isOperators && secret.startsWith(OperatorToken.PREFIX)
                ? PresentedSecret.Kind.OPERATOR
                : PresentedSecret.Kind.KEY;
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
