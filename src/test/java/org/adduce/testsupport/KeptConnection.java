package org.adduce.testsupport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection to the program on this machine that is kept open: little else than the program's own work is measured. */
public final class KeptConnection implements AutoCloseable {

    private static final String LENGTH = "content-length:";

    private final Socket socket;
    private final InputStream in;

    public KeptConnection(int port) throws IOException {
        socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /**
     * Asks, and reads the whole answer.
     *
     * @throws IOException also when it is no success
     */
    public void get(String path) throws IOException {
        ask("GET " + path, "", "");
    }

    /** Sends JSON with a key, and reads the whole answer, as {@link #get}. */
    public void post(String path, String key, String json) throws IOException {
        send("POST " + path, key, "", json);
    }

    /** The same for what was last seen in this version. */
    public void put(String path, String key, int version, String json) throws IOException {
        send("PUT " + path, key, "If-Match: \"" + version + "\"\r\n", json);
    }

    private void send(String what, String key, String headers, String json) throws IOException {
        ask(
                what,
                "Authorization: Bearer " + key + "\r\nContent-Type: application/json\r\n" + headers + "Content-Length: "
                        + json.getBytes(StandardCharsets.UTF_8).length + "\r\n",
                json);
    }

    private void ask(String what, String headers, String body) throws IOException {
        var request = what + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n" + body;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        var status = line();
        if (!status.contains(" 200 ")) {
            throw new IOException(what + ": " + status);
        }
        int length = 0;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith(LENGTH)) {
                length = Integer.parseInt(lower.substring(LENGTH.length()).strip());
            }
        }
        in.skipNBytes(length);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection was closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
