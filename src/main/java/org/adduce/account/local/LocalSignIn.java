package org.adduce.account.local;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AnonymousAuthenticationRequest;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.adduce.account.Account;
import org.adduce.account.ConfiguredSignInMethod;
import org.adduce.account.PresentedSecret;
import org.adduce.account.SessionCookie;
import org.adduce.account.SignInMethod;
import org.adduce.account.SignedIn;
import org.adduce.web.Responses;
import org.adduce.web.form.Form;
import org.jspecify.annotations.Nullable;

/** People sign in with a password that is kept here; a session is a row, found by a secret in a cookie. */
@Singleton
@Identifier(ConfiguredSignInMethod.LOCAL)
class LocalSignIn implements SignInMethod {

    private final SessionCookie cookie;
    private final SignedIn signedIn;
    private final SignIn signIn;

    LocalSignIn(SessionCookie cookie, SignedIn signedIn, SignIn signIn) {
        this.cookie = cookie;
        this.signedIn = signedIn;
        this.signIn = signIn;
    }

    @Override
    public List<String> faults() {
        return List.of();
    }

    /** A cookie that admits nobody (any more) makes an anonymous visitor, who may still see what is public. */
    @Override
    public Uni<SecurityIdentity> visitor(RoutingContext context, IdentityProviderManager identities) {
        var sent = context.request().getCookie(cookie.name());
        var nobody = identities.authenticate(AnonymousAuthenticationRequest.INSTANCE);
        return sent == null
                ? nobody
                : identities
                        .authenticate(PresentedSecret.of(PresentedSecret.Kind.SESSION, sent.getValue(), context))
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithUni(nobody);
    }

    /** Whatever it looks like, it can only be a key that there is not. */
    @Override
    public Uni<SecurityIdentity> bearer(String token, RoutingContext context, IdentityProviderManager identities) {
        return identities.authenticate(PresentedSecret.of(PresentedSecret.Kind.KEY, token, context));
    }

    @Override
    public Optional<Account> admitted(Account owner) {
        return Optional.of(owner).filter(Account::isActive);
    }

    @Override
    public Response door(@Nullable String back) {
        return Response.ok(SignInResource.Templates.signIn(Form.empty().with("return", back), null))
                .build();
    }

    @Override
    public Response signOut() {
        signedIn.session().ifPresent(session -> signIn.out(signedIn.account(), session));
        return Response.fromResponse(Responses.seeOther("/desk/sign-in"))
                .cookie(cookie.removed())
                .build();
    }

    @Override
    public boolean keepsPeople() {
        return true;
    }

    @Override
    public Optional<String> accountPage() {
        return Optional.empty();
    }

    @Override
    public Optional<String> site() {
        return Optional.empty();
    }

    @Override
    public String health() {
        return "ok";
    }
}
