package org.adduce.account;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How people come in and go: by the accounts and passwords that are kept here, or by an identity provider. One of them
 * is in use, chosen by {@code adduce.identity}; whoever asks for it need not know which.
 */
public interface SignInMethod {

    /** What is missing or wrong in its settings, a sentence each: with any, nobody could ever sign in. */
    List<String> faults();

    /** Who looks at a page: never nothing, and never a failure but at addresses of the entrance's own. */
    Uni<SecurityIdentity> visitor(RoutingContext context, IdentityProviderManager identities);

    /** Whom a token admits that a program sent in the header and that is no key of ours. */
    Uni<SecurityIdentity> bearer(String token, RoutingContext context, IdentityProviderManager identities);

    /**
     * The owner of a key of ours as they are now, if they may still come in; outside of transactions, as it may ask
     * elsewhere.
     */
    Optional<Account> admitted(Account owner);

    /**
     * The page on which somebody signs in who is not signed in, or the way to it.
     *
     * @param back where they wanted to go; anything that somebody wrote into an address
     */
    Response door(@Nullable String back);

    /** Ends the session of the running request, and says where the browser goes next. */
    Response signOut();

    /** Whether people are invited, given roles and deactivated here, and change their passwords here. */
    boolean keepsPeople();

    /** Where people change their password and see their sessions, if not here. */
    Optional<String> accountPage();

    /** Scheme, host and port of the site beside ours to which signing out leads. */
    Optional<String> site();

    /** In a word for whoever watches the program: whether people can sign in now. */
    String health();
}
