package org.adduce.web;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Who looks where no package knows people. */
@DefaultBean
@Named("viewer")
@Singleton
class Nobody implements Viewer {

    @Override
    public boolean isSignedIn() {
        return false;
    }

    @Override
    public String displayName() {
        return "";
    }

    @Override
    public boolean has(String role) {
        return false;
    }
}
