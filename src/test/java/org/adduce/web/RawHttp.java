package org.adduce.web;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests as they stand on the wire: HTTP clients tidy up the addresses that matter here. */
public final class RawHttp {

    private RawHttp() {}

    /** Sends these lines and gives back all that comes until the server closes. */
    public static String send(String... lines) throws IOException {
        return sendWithBody("", lines);
    }

    public static String sendWithBody(String body, String... lines) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            var request = String.join("\r\n", lines) + "\r\nHost: localhost\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Posts a body of that many bytes in chunks, without saying so before, and gives back what comes first. */
    public static String sendEndlessly(String path, String type, int bytes) throws IOException {
        var head = "POST %s HTTP/1.1\r\nHost: localhost\r\n"
                + "Sec-Fetch-Site: same-origin\r\nContent-Type: %s\r\nTransfer-Encoding: chunked\r\n\r\n";
        var chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            var out = socket.getOutputStream();
            out.write(head.formatted(path, type).getBytes(StandardCharsets.ISO_8859_1));
            try {
                for (int sent = 0; sent < bytes; sent += 0x10000) {
                    out.write(chunk);
                }
                out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            } catch (IOException closed) {
                // The server may answer and close before all is sent; what it said is still to be read.
            }
            var answer = new byte[8192];
            int read = socket.getInputStream().readNBytes(answer, 0, 512);
            return new String(answer, 0, read, StandardCharsets.UTF_8);
        }
    }
}
