package org.adduce.account;

import io.vertx.core.http.HttpServerRequest;
import java.util.Objects;

/**
 * Where a request comes from.
 *
 * @param address the remote address
 * @param device  what the browser calls itself; empty if it does not say
 */
public record Client(String address, String device) {

    public static Client of(HttpServerRequest request) {
        var address = request.remoteAddress();
        return new Client(
                address == null ? "" : Objects.requireNonNullElse(address.hostAddress(), ""),
                Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
    }
}
