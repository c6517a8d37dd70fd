package org.adduce.account;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Hides what {@link LocalPeople} marks while people come from elsewhere. */
@Provider
@LocalPeople
public class LocalPeopleOnly implements ContainerRequestFilter {

    private final Entrance entrance;

    LocalPeopleOnly(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!entrance.keepsPeople()) {
            throw new NotFoundException();
        }
    }
}
