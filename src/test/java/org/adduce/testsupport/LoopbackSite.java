package org.adduce.testsupport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Somebody else's web site: a real server on a loopback address, which remembers what it was asked. */
public final class LoopbackSite implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<HttpExchange> requests = new CopyOnWriteArrayList<>();

    public LoopbackSite() {
        this("127.0.0.1", 0);
    }

    public LoopbackSite(String address, int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(address, port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public List<HttpExchange> requests() {
        return requests;
    }

    public LoopbackSite on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            requests.add(exchange);
            // A handler that breaks off leaves its answer broken off.
            try (exchange) {
                handler.handle(exchange);
            }
        });
        return this;
    }

    public LoopbackSite page(String path, String mediaType, String content) {
        return page(path, mediaType, content.getBytes(UTF_8));
    }

    public LoopbackSite page(String path, String mediaType, byte[] content, String... headers) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", mediaType);
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        });
    }

    /** Leads to a location in raw UTF-8, as servers send it. */
    public LoopbackSite redirect(String path, String location) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", new String(location.getBytes(UTF_8), ISO_8859_1));
            exchange.sendResponseHeaders(302, -1);
        });
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
