package org.adduce.account;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a command shows to the running program: whoever can read the data folder runs this program, and nobody else learns
 * it. It admits to the operator's own addresses only, from this machine only, and is another one after each start.
 */
@Singleton
public class OperatorToken {

    /** The role that it admits to; it includes no other, and no other includes it. */
    public static final String ROLE = "operator";

    static final String PREFIX = "operator-";

    /** What a proxy adds: whoever comes through one may be anywhere, however near the proxy is. */
    private static final Set<String> HOPS =
            Set.of("Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP");

    private final String value = PREFIX + Secret.random();

    /** To be kept where its owner alone can read it. */
    public String value() {
        return value;
    }

    boolean admits(String presented, HttpServerRequest request) {
        return MessageDigest.isEqual(bytes(value), bytes(presented)) && isFromHere(request);
    }

    /** By the connection itself: what a request says of its origin is not asked. */
    private static boolean isFromHere(HttpServerRequest request) {
        return HOPS.stream().noneMatch(request.headers()::contains)
                && isHere(
                        request.connection().remoteAddress(),
                        request.connection().localAddress())
                && isHere(
                        request.connection().remoteAddress(true),
                        request.connection().localAddress(true));
    }

    /** Loopback, or this machine's own address where the program listens on that alone. */
    static boolean isHere(@Nullable SocketAddress peer, @Nullable SocketAddress own) {
        if (peer == null || own == null || peer.hostAddress() == null) {
            return false;
        }
        try {
            return InetAddress.getByName(peer.hostAddress()).isLoopbackAddress()
                    || peer.hostAddress().equals(own.hostAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
