package org.adduce.account.local;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.adduce.account.LocalPeople;
import org.adduce.account.SignInMethod;

/** Hides what {@link LocalPeople} marks while people come from elsewhere. */
@Provider
@LocalPeople
public class LocalPeopleOnly implements ContainerRequestFilter {

    private final SignInMethod signInMethod;

    LocalPeopleOnly(SignInMethod signInMethod) {
        this.signInMethod = signInMethod;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!signInMethod.keepsPeople()) {
            throw new NotFoundException();
        }
    }
}
