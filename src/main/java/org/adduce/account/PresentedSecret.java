package org.adduce.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.vertx.ext.web.RoutingContext;

/** A secret that came with a request, to be turned into an identity. */
public final class PresentedSecret extends BaseAuthenticationRequest {

    public enum Kind {
        /** The session's cookie, on pages. */
        SESSION,
        /** The key in the header, on the API. */
        KEY,
        /** The running program's own token in the header, on the operator's part of the API. */
        OPERATOR
    }

    private final Kind kind;
    private final String value;

    private PresentedSecret(Kind kind, String value) {
        this.kind = kind;
        this.value = value;
    }

    public static PresentedSecret of(Kind kind, String value, RoutingContext context) {
        var presented = new PresentedSecret(kind, value);
        HttpSecurityUtils.setRoutingContextAttribute(presented, context);
        return presented;
    }

    Kind kind() {
        return kind;
    }

    String value() {
        return value;
    }
}
