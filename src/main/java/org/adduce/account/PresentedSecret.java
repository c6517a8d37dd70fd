package org.adduce.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A secret that came with a request, to be turned into an identity. */
final class PresentedSecret extends BaseAuthenticationRequest {

    enum Kind {
        /** The session's cookie, on pages. */
        SESSION,
        /** The key in the header, on the API. */
        KEY,
        /** The running program's own token in the header, on the operator's part of the API. */
        OPERATOR
    }

    private final Kind kind;
    private final String value;

    PresentedSecret(Kind kind, String value) {
        this.kind = kind;
        this.value = value;
    }

    Kind kind() {
        return kind;
    }

    String value() {
        return value;
    }
}
