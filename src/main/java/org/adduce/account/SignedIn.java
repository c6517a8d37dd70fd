package org.adduce.account;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The person behind the running request, however they signed in. */
@RequestScoped
public class SignedIn {

    /** The identity's attribute that holds the account's id. */
    static final String ACCOUNT_ID = "adduce.account";

    private final SecurityIdentity identity;
    private final Accounts accounts;

    SignedIn(SecurityIdentity identity, Accounts accounts) {
        this.identity = identity;
        this.accounts = accounts;
    }

    /** The identity of this person, with the person's roles; who builds it may add to it. */
    public static QuarkusSecurityIdentity.Builder as(Account account) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.name()))
                .addRoles(account.role().ids())
                .addAttribute(ACCOUNT_ID, account.id());
    }

    /** @throws UnauthorizedException if nobody is signed in */
    public Account account() {
        return maybe().orElseThrow(UnauthorizedException::new);
    }

    /** The id of the session in use; empty where a key was used. */
    public Optional<Long> session() {
        return Optional.ofNullable(identity.<Long>getAttribute(IdentityLookup.SESSION_ID));
    }

    public Optional<Account> maybe() {
        Long id = identity.getAttribute(ACCOUNT_ID);
        return id == null ? Optional.empty() : accounts.findByIdOptional(id);
    }
}
