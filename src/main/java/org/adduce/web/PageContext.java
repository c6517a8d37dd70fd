package org.adduce.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The page that is being shown: what its layout asks about the request. */
@Named("here")
@RequestScoped
public class PageContext {

    private final RoutingContext context;
    private final Flash flash;

    @Inject
    PageContext(RoutingContext context, Flash flash) {
        this.context = context;
        this.flash = flash;
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
        return flash.consume();
    }

    /** This page's address with one parameter set anew, the others as they are. */
    public String with(String name, String value) {
        var others = parametersWithout(name);
        var own = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return path() + "?" + (others.isEmpty() ? own : others + "&" + own);
    }

    public String without(String name) {
        var others = parametersWithout(name);
        return others.isEmpty() ? path() : path() + "?" + others;
    }

    public boolean hasParameter(String name) {
        return context.queryParams().contains(name);
    }

    private String parametersWithout(String name) {
        var query = context.request().query();
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(p -> !p.isEmpty() && !p.equals(name) && !p.startsWith(name + "="))
                        .collect(Collectors.joining("&"));
    }
}
