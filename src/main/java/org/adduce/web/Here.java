package org.adduce.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page that is being shown: what its layout asks about the request. */
@Named("here")
@RequestScoped
public class Here {

    private RoutingContext context;

    @SuppressWarnings("NullAway.Init")
    protected Here() {}

    @Inject
    Here(RoutingContext context) {
        this.context = context;
    }

    /** The path without its query. */
    public String path() {
        return context.request().path();
    }

    /** Path and query, to come back to. */
    public String address() {
        return context.request().uri();
    }

    /** Whether this page is that one, or below it. */
    public boolean isIn(String root) {
        return path().equals(root) || path().startsWith(root + "/");
    }

    public boolean is(String page) {
        return path().equals(page);
    }

    /** The notices that the request before this one left; taken once. */
    public List<String> notices() {
        return List.of();
    }
}
