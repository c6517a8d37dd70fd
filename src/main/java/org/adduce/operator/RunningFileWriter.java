package org.adduce.operator;

import io.quarkus.logging.Log;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.adduce.account.OperatorToken;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Leaves word in the data folder where this program answers, for as long as it runs. */
@Singleton
class RunningFileWriter {

    private static final Set<String> ALL_ADDRESSES = Set.of("0.0.0.0", "::", "[::]", "0:0:0:0:0:0:0:0");

    private final OperatorToken token;
    private final HttpServer server;
    private final Path data;
    private final String host;
    private @Nullable RunningFile left;

    RunningFileWriter(
            OperatorToken token,
            HttpServer server,
            @ConfigProperty(name = "adduce.data.absolute") Path data,
            @ConfigProperty(name = "quarkus.http.host") String host) {
        this.token = token;
        this.server = server;
        this.data = data;
        this.host = host;
    }

    /** Tests have no data folder of their own, and no commands. */
    void leave(@ObservesAsync HttpServerStart event) {
        if (LaunchMode.current() != LaunchMode.TEST && server.getPort() > 0) {
            leave();
        }
    }

    private synchronized void leave() {
        var word = new RunningFile(address(host, server.getPort()), token.value());
        try {
            word.write(data);
            left = word;
        } catch (IOException e) {
            Log.warnf("Commands cannot reach this process, because %s is not writable", data);
        }
    }

    synchronized void takeAway(@Observes ShutdownEvent event) throws IOException {
        if (left != null) {
            left.remove(data);
        }
    }

    /** Where a program that listens on that host is reached from its own machine. */
    static String address(String host, int port) {
        var reached = ALL_ADDRESSES.contains(host) ? "127.0.0.1" : host;
        return "http://" + (reached.contains(":") && !reached.startsWith("[") ? "[" + reached + "]" : reached) + ":"
                + port;
    }
}
