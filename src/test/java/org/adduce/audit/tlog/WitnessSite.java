package org.adduce.audit.tlog;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.adduce.merkle.AddCheckpoint;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.TestWitness;
import org.adduce.testsupport.LoopbackSite;

/** A witness on a loopback address that remembers what it was asked. */
final class WitnessSite implements AutoCloseable {

    private final LoopbackSite site = new LoopbackSite();
    private final List<byte[]> requests = new CopyOnWriteArrayList<>();

    /** @param answers to the bodies of requests */
    WitnessSite(Function<byte[], TestWitness.Answer> answers) {
        site.on("/w/add-checkpoint", exchange -> {
            var body = exchange.getRequestBody().readAllBytes();
            requests.add(body);
            var answer = answers.apply(body);
            if (!answer.type().isEmpty()) {
                exchange.getResponseHeaders().set("Content-Type", answer.type());
            }
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        });
    }

    static TestWitness.Answer answer(int status, String type, String body) {
        return new TestWitness.Answer(status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + site.port() + "/w/");
    }

    LoopbackSite site() {
        return site;
    }

    List<byte[]> requests() {
        return requests;
    }

    /** From which sizes it was asked to go on. */
    List<Long> oldSizes() throws NotVerified {
        var sizes = new ArrayList<Long>();
        for (var body : requests) {
            sizes.add(AddCheckpoint.parse(body).old());
        }
        return sizes;
    }

    @Override
    public void close() throws IOException {
        site.close();
    }
}
