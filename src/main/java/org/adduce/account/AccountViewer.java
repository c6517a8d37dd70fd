package org.adduce.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.adduce.web.Viewer;

/** The signed-in person as the layout needs to know them. */
@Named("viewer")
@RequestScoped
class AccountViewer implements Viewer {

    private final SecurityIdentity identity;
    private final SignedIn signedIn;

    AccountViewer(SecurityIdentity identity, SignedIn signedIn) {
        this.identity = identity;
        this.signedIn = signedIn;
    }

    @Override
    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    @Override
    public String displayName() {
        return signedIn.maybe().map(Account::displayName).orElse("");
    }

    @Override
    public boolean has(String role) {
        return identity.hasRole(role);
    }
}
